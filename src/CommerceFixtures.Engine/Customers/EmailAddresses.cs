using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// Numbers email addresses of the form firstname.lastname[n]@domain: the second customer with a name gets a 2, and so on. In a set of n
/// parts, each part uses every n-th number, so that addresses are unique across all parts.
/// </summary>
internal static class EmailAddresses
{
    public static void Number(CustomerTable customers, SetPart part)
    {
        var (first, last) = (PersonNames.All.First.LetterNumbers, PersonNames.All.Last.LetterNumbers);
        var bearers = new int[first.Length * last.Length];
        for (var customer = 0; customer < customers.Count; customer++)
        {
            var earlier = bearers[first[customers.FirstName[customer]] * last.Length + last[customers.LastName[customer]]]++;
            customers.EmailNumber[customer] = earlier * part.Parts + part.Number + 1;
        }
    }

    public static void DrawDomains(MakeContext context, CustomerTable customers, int start, int end)
    {
        var (draws, domains) = (context.Draws("customers.email"), context.Part.Settings.EmailDomains.Count);
        for (var customer = start; customer < end; customer++)
            customers.EmailDomain[customer] = draws.Below(domains, customer);
    }
}
