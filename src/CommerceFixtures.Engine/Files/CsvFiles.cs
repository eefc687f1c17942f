using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Files;

/// <summary>Writes the tables of a part as its files.</summary>
internal static class CsvFiles
{
    /// <returns>The manifest entry of each file, in the order of <see cref="FixtureFile.All"/>.</returns>
    public static IReadOnlyList<FixtureManifestFile> Write(MakeContext context, ShopTables shop, string directory)
    {
        var (part, writers) = (context.Part, new List<FileWriter>());
        try
        {
            foreach (var table in RowsOf(context, shop))
                writers.Add(new FileWriter(table, directory, table.File.NameIn(part.Number, part.Parts)));
            WriteInTurns(writers, context.Work);
            return writers.ConvertAll(writer => writer.End());
        }
        finally
        {
            writers.ForEach(writer => writer.Dispose());
        }
    }

    private static IEnumerable<TableRows> RowsOf(MakeContext context, ShopTables shop)
    {
        var (part, dates) = (context.Part, new DateTexts(context.Calendar));
        if (part.Number == 0)
            yield return new ProductRows(shop.Products, context.Calendar);
        yield return new CustomerRows(shop.Customers, part, dates);
        yield return new OrderRows(shop, new ShippingAddresses(context, shop.Customers), part, dates);
        yield return new OrderItemRows(shop, part);
        yield return new ReviewRows(shop, part, dates);
    }

    /// <summary>Alternates between the files block by block, so that workers rarely wait for the same file.</summary>
    private static void WriteInTurns(List<FileWriter> writers, Work work)
    {
        var writerOfTurn = Turns(writers);
        var blocks = new int[writers.Count];
        var blockOfTurn = new int[writerOfTurn.Length];
        for (var turn = 0; turn < blockOfTurn.Length; turn++)
            blockOfTurn[turn] = blocks[writerOfTurn[turn]]++;
        work.Each(writerOfTurn.Length, turn =>
        {
            var (writer, block) = (writers[writerOfTurn[turn]], blockOfTurn[turn]);
            work.Done(writer.Write(block));
        });
    }

    /// <summary>The writer of each turn: the one with the smallest fraction of its blocks done.</summary>
    private static int[] Turns(List<FileWriter> writers)
    {
        var taken = new int[writers.Count];
        var blocks = 0;
        foreach (var writer in writers)
            blocks += writer.Blocks;
        var turns = new int[blocks];
        for (var turn = 0; turn < turns.Length; turn++)
        {
            var (behind, least) = (0, double.PositiveInfinity);
            for (var writer = 0; writer < taken.Length; writer++)
            {
                var share = (taken[writer] + 1.0) / writers[writer].Blocks;
                if (share < least && taken[writer] < writers[writer].Blocks)
                    (behind, least) = (writer, share);
            }

            turns[turn] = behind;
            taken[behind]++;
        }

        return turns;
    }
}
