using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>A set with references to missing rows opens, and reports them when they are followed.</summary>
public sealed class WrongReferenceTests
{
    private static readonly Reference[] References =
    [
        new(FixtureFile.Orders, 1, FixtureFile.Customers,
            set => Each(set.Customers, set.OrdersOf), (set, row) => set.CustomerOf(set.Orders[row])),
        new(FixtureFile.OrderItems, 1, FixtureFile.Orders,
            set => Each(set.Orders, set.ItemsOf), (set, row) => set.OrderOf(set.OrderItems[row])),
        new(FixtureFile.OrderItems, 2, FixtureFile.Products,
            set => Each(set.Products, set.ItemsOf), (set, row) => set.ProductOf(set.OrderItems[row])),
        new(FixtureFile.Reviews, 1, FixtureFile.Products,
            set => Each(set.Products, set.ReviewsOf), (set, row) => set.ProductOf(set.Reviews[row])),
        new(FixtureFile.Reviews, 2, FixtureFile.Customers,
            set => Each(set.Customers, set.ReviewsOf), (set, row) => set.CustomerOf(set.Reviews[row])),
    ];

    public static TheoryData<string> Names => [.. References.Select(reference => reference.Name)];

    [Theory, MemberData(nameof(Names))]
    public void The_children_of_any_parent_are_refused_with_file_line_column_and_value(string name)
    {
        var reference = Named(name);
        ForEachWrongId(reference, (folder, set, position, id) =>
        {
            Assert.All(reference.Children(set), children =>
            {
                var error = Assert.Throws<FixtureFormatException>(() => children());
                Assert.Equal((folder.PathOf(reference.Child), LineOf(reference.Child, position)), (error.Path, error.Line));
                Assert.Equal((reference.ColumnName, id), (error.Column, error.Value));
                Assert.Equal($"an ID in {reference.Parent.FileName} (IDs run from 1 to {RowsOf(reference.Parent).Length})", error.Expected);
            });
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void The_parent_is_refused_alike_and_those_of_the_other_rows_are_found(string name)
    {
        var reference = Named(name);
        ForEachWrongId(reference, (folder, set, position, id) =>
        {
            for (var row = 0; row < RowsOf(reference.Child).Length; row++)
            {
                if (row != position)
                    Assert.NotNull(reference.ParentOf(set, row));
            }

            var error = Assert.Throws<FixtureFormatException>(() => reference.ParentOf(set, position));
            Assert.Equal((folder.PathOf(reference.Child), LineOf(reference.Child, position)), (error.Path, error.Line));
            Assert.Equal((reference.ColumnName, id), (error.Column, error.Value));
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void The_other_references_are_followed_as_before(string name)
    {
        var reference = Named(name);
        using var valid = new TinyDataSet(withManifest: false);
        var validSet = valid.Open();
        ForEachWrongId(reference, (_, set, _, _) => Assert.All(
            References.Where(other => other != reference),
            other => Assert.Equal(Counts(other.Children(validSet)), Counts(other.Children(set)))));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_parent_that_went_is_told_at_the_first_row_that_refers_to_it(string name)
    {
        var reference = Named(name);
        using var folder = new TinyDataSet(withManifest: false);
        Write(folder, reference.Parent, RowsOf(reference.Parent)[..1]);
        var set = folder.Open();

        var error = Assert.Throws<FixtureFormatException>(() => reference.Children(set).Single()());

        var first = Array.FindIndex(RowsOf(reference.Child), row => row[reference.Column] != "1");
        Assert.Equal((folder.PathOf(reference.Child), LineOf(reference.Child, first)), (error.Path, error.Line));
        Assert.Equal((reference.ColumnName, RowsOf(reference.Child)[first][reference.Column]), (error.Column, error.Value));
        Assert.Equal($"an ID in {reference.Parent.FileName} (IDs run from 1 to 1)", error.Expected);
    }

    /// <summary>Opens the set repeatedly, each time with one reference changed to an id that does not exist.</summary>
    private static void ForEachWrongId(Reference reference, Action<TinyDataSet, CommerceDataSet, int, string> check)
    {
        using var folder = new TinyDataSet(withManifest: false);
        var next = (RowsOf(reference.Parent).Length + 1).ToString(CultureInfo.InvariantCulture);
        for (var position = 0; position < RowsOf(reference.Child).Length; position++)
        {
            foreach (var id in (string[])[next, "0", "-1", "2147483647", "-2147483648"])
            {
                var rows = RowsOf(reference.Child);
                rows[position][reference.Column] = id;
                Write(folder, reference.Child, rows);
                check(folder, folder.Open(), position, id);
            }
        }
    }

    private static Reference Named(string name) => References.Single(reference => reference.Name == name);

    private static string[][] RowsOf(FixtureFile file) => Oracle.Records(Encoding.UTF8.GetBytes(TinyTexts.Of[file]))![1..];

    private static void Write(TinyDataSet folder, FixtureFile file, IEnumerable<string[]> rows) =>
        folder.Write(file, CsvText.Of(rows.Prepend(file.Columns), CsvText.QuotedWhereNeeded));

    private static int LineOf(FixtureFile file, int position) =>
        CsvText.Of(RowsOf(file)[..position], CsvText.Quoted).Count(character => character == '\n') + (position == 0 ? 2 : 3);

    private static IEnumerable<Func<int>> Each<TParent, TChild>(
        IReadOnlyList<TParent> parents, Func<TParent, IReadOnlyList<TChild>> childrenOf) =>
        parents.Select<TParent, Func<int>>(parent => () => childrenOf(parent).Count);

    private static IEnumerable<int> Counts(IEnumerable<Func<int>> children) => children.Select(ofParent => ofParent());

    /// <summary>A column that refers to another table.</summary>
    /// <param name="Child">The table of the column.</param>
    /// <param name="Column">The position of the column.</param>
    /// <param name="Parent">The table that the column refers to.</param>
    /// <param name="Children">Counts the children of a parent.</param>
    /// <param name="ParentOf">Returns the parent of the child at a position.</param>
    private sealed record Reference(
        FixtureFile Child,
        int Column,
        FixtureFile Parent,
        Func<CommerceDataSet, IEnumerable<Func<int>>> Children,
        Func<CommerceDataSet, int, object> ParentOf)
    {
        public string ColumnName => Child.Columns[Column];

        public string Name => $"{ColumnName} of {Child.FileName}";
    }
}
