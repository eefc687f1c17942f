using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// Draws names. The heritage of a household depends on its state, and gives its last name, and usually its members' first names.
/// </summary>
internal sealed class FullNames(MakeContext context)
{
    private readonly PersonNames _names = PersonNames.All;
    private readonly int _percentWithAccent = context.Profile.Customers.PercentWithAccent;
    private readonly Draws _heritage = context.Draws("customers.heritage");
    private readonly Draws _first = context.Draws("customers.first_name");
    private readonly Draws _last = context.Draws("customers.last_name");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (ushort First, ushort Last) Draw(int state, long customer, long household)
    {
        var group = _names.DrawGroup(state, _heritage, household);
        var own = _first.Below(100, customer) < group.PercentWithOwnFirstName ? group : _names.General;
        var first = own.DrawFirst(_first, customer, draw: 1);
        var last = group.DrawLast(_last, household, draw: 1);
        return (
            IsWithAccent(_first, customer) ? _names.First.Accented[first] : first,
            IsWithAccent(_last, household) ? _names.Last.Accented[last] : last);
    }

    private bool IsWithAccent(Draws draws, long row) => draws.Below(100, row, draw: 2) < _percentWithAccent;
}
