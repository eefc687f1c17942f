using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// firstname.lastname[n]@domain: the second customer of a name gets a 2, and so on. In a set in parts each part has every so many-th
/// number, so that no address comes twice over all of them.
/// </summary>
internal static class EmailAddresses
{
    public static void Number(CustomerTable customers, SetPart part)
    {
        var (first, last) = (PersonNames.First.LetterNumbers, PersonNames.Last.LetterNumbers);
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
