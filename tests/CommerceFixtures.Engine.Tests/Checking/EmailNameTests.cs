using System.Text;
using CommerceFixtures.Engine.Checking;

namespace CommerceFixtures.Engine.Tests.Checking;

/// <summary>The check of email addresses against names, byte by byte.</summary>
public class EmailNameTests
{
    [Theory]
    [InlineData("zoe.pena", "Zoë", "Peña"), InlineData("oscar.nunez2", "Óscar", "Núñez")]
    [InlineData("ann.delacruz", "Ann", "De La Cruz"), InlineData("sean.oneal14", "SEAN", "O'Neal")]
    [InlineData("francois.cote", "François", "Côté")]
    public void The_letters_of_a_name_without_accents_are_its_email(string local, string first, string last) =>
        Assert.True(IsOf(local, first, last));

    [Theory]
    [InlineData("zo.pena", "Zoë", "Peña"), InlineData("zoë.pena", "Zoë", "Peña"), InlineData("zoe.pea", "Zoë", "Peña")]
    [InlineData("zoe.pena1", "Zoë", "Peña"), InlineData("zoe", "Zoë", "Peña"), InlineData("zoa.pena", "Zoë", "Peña")]
    public void Other_letters_are_not(string local, string first, string last) => Assert.False(IsOf(local, first, last));

    private static bool IsOf(string local, string first, string last) =>
        EmailName.IsOf(Encoding.UTF8.GetBytes(local), Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(last));
}
