using System.Text;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Customers;

/// <summary>Email addresses of the form firstname.lastname[n]@domain, without duplicates.</summary>
public class EmailAddressesTests
{
    [Fact]
    public void The_next_bearer_of_a_name_gets_the_next_number() =>
        Assert.Equal(
            ["renee.oneal@shop.test", "renee.oneal2@shop.test", "ann.li@shop.test", "renee.oneal3@shop.test", "renee.pena@shop.test"],
            Emails(
                "EmailDomains=shop.test", part: 0,
                ("Renée", "O'Neal"), ("Renee", "O'Neal"), ("Ann", "Li"), ("Renée", "O'Neal"), ("Renée", "Peña")));

    [Theory, InlineData(0, "", "4", "7"), InlineData(1, "2", "5", "8"), InlineData(2, "3", "6", "9")]
    public void Each_part_has_numbers_of_its_own(int part, params string[] numbers) =>
        Assert.Equal(
            numbers.Select(number => $"ann.li{number}@shop.test"),
            Emails("EmailDomains=shop.test&Parts=3", part, ("Ann", "Li"), ("Ann", "Li"), ("Ann", "Li")));

    [Theory, InlineData("Ann", "ann"), InlineData("ANN", "ann"), InlineData("O'Hara", "ohara"), InlineData("McCoy", "mccoy")]
    [InlineData("De La Cruz", "delacruz"), InlineData("Zoë", "zoe"), InlineData("Núñez", "nunez"), InlineData("Óscar", "oscar")]
    public void The_letters_of_a_name_are_in_lower_case(string name, string letters) =>
        Assert.Equal(letters, NameList.LettersOf(name));

    [Fact]
    public void The_letters_of_every_name_are_those_that_Unicode_has_without_its_marks() =>
        Assert.All(PersonNames.All.First.Texts.Concat(PersonNames.All.Last.Texts), name =>
        {
            var marked = name.ToLowerInvariant().Normalize(NormalizationForm.FormKD);
            Assert.Equal(string.Concat(marked.Where(char.IsAsciiLetter)), NameList.LettersOf(name));
        });

    [Fact]
    public void Each_domain_takes_its_part()
    {
        var emails = Emails("EmailDomains=a.test;b.test;c.test", part: 0, [.. Enumerable.Repeat(("Ann", "Lee"), 3000)]);
        var domains = emails.Select(email => email.Split('@')[1]).CountBy(domain => domain);

        Assert.Equal(3, domains.Count());
        Assert.All(domains, domain => Assert.InRange(domain.Value, 900, 1100));
    }

    /// <summary>The email addresses that customers with these names get in their file.</summary>
    private static IEnumerable<string> Emails(string settings, int part, params (string First, string Last)[] names)
    {
        var (first, last) = (PersonNames.All.First.Texts.ToList(), PersonNames.All.Last.Texts.ToList());
        var customers = new CustomerTable(names.Length);
        for (var customer = 0; customer < names.Length; customer++)
        {
            customers.FirstName[customer] = (ushort)first.IndexOf(names[customer].First);
            customers.LastName[customer] = (ushort)last.IndexOf(names[customer].Last);
        }

        var context = TestWork.Context(settings, part);
        EmailAddresses.Number(customers, context.Part);
        EmailAddresses.DrawDomains(context, customers, 0, names.Length);
        var rows = new CustomerRows(customers, context.Part, new DateTexts(context.Calendar));
        return BlockText.Records(block => rows.Write(block, 0, names.Length)).Select(record => record[3]);
    }
}
