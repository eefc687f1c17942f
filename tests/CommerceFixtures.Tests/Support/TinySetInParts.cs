namespace CommerceFixtures.Tests;

/// <summary>
/// A folder with a small valid data set in three parts and their manifests, deleted when disposed: 3 products, and 2, 1 and 1 customers
/// with 2, 0 and 2 orders, 3, 0 and 2 lines, 1, 0 and 1 reviews. The orders of the last part are earlier than those of the first.
/// </summary>
internal sealed class TinySetInParts : IDisposable
{
    public const int Parts = 3;

    public const string Settings = "Products=3;Customers=4;Orders=4;OrderItems=5;Reviews=2;Seed=1;Parts=3";

    /// <summary>The rows of each part.</summary>
    public static readonly IReadOnlyDictionary<FixtureFile, string[]> Rows = new Dictionary<FixtureFile, string[]>
    {
        [FixtureFile.Products] =
        [
            "1,\"Pot, 12\"\" wide\",Home & Garden,Planters,19.99,10.00,3,Acme,2023-01-01\n" +
            "2,Café Noir,Books,Novels,9.90,5.00,0,Librería,2023-02-28\n" +
            "3,Tent,Sports,Camping,250.00,150.05,12,Acme,2024-02-29\n",
        ],
        [FixtureFile.Customers] =
        [
            "1,Ann,Lee,ann.lee@example.com,(617) 555-0101,1 Elm St,Boston,MA,02134,United States,2023-01-01\n" +
            "2,Bo,Ray,bo.ray@example.net,(617) 555-0102,2 Elm St,Boston,MA,00501,United States,2023-01-03\n",
            "3,Cy,Fox,cy.fox@example.net,(617) 555-0103,3 Elm St,Boston,MA,02134,United States,2023-01-02\n",
            "4,Di,Orr,di.orr@example.net,(617) 555-0104,4 Elm St,Boston,MA,02134,United States,2023-01-01\n",
        ],
        [FixtureFile.Orders] =
        [
            "1,2,2023-05-01,Completed,Credit Card,\"2 Elm St, Boston, MA 00501\",39.79\n" +
            "2,2,2023-06-01,Cancelled,PayPal,\"2 Elm St, Boston, MA 00501\",9.90\n",
            "",
            "3,4,2023-03-01,Returned,Debit,\"4 Elm St, Boston, MA 02134\",250.00\n" +
            "4,4,2023-04-01,Completed,Debit,\"4 Elm St, Boston, MA 02134\",19.99\n",
        ],
        [FixtureFile.OrderItems] =
        [
            "1,1,1,1,19.99,0.00,19.99\n2,1,2,2,9.90,0.00,19.80\n3,2,2,1,9.90,0.00,9.90\n",
            "",
            "4,3,3,1,250.00,0.00,250.00\n5,4,1,1,19.99,0.00,19.99\n",
        ],
        [FixtureFile.Reviews] =
        [
            "1,1,2,5,\"Read it twice.\nThen again.\",2023-07-01\n",
            "",
            "2,1,4,1,\"It \"\"broke\"\".\",2023-05-02\n",
        ],
    };

    public TinySetInParts(bool withManifests = true)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("parts-").FullName;
        foreach (var (file, rows) in Rows)
        {
            for (var part = 0; part < rows.Length; part++)
                Write(file, part, rows[part]);
        }

        for (var part = 0; withManifests && part < Parts; part++)
            WriteManifest(part);
    }

    public string Directory { get; }

    public CommerceDataSet Open() => CommerceDataSet.Open(Directory);

    public string PathOf(FixtureFile file, int part) => this[file.NameIn(part, Parts)];

    public string ManifestPath(int part) => this[FixtureFile.NameIn(FixtureManifest.FileName, part, Parts)];

    public string this[string name] => Path.Combine(Directory, name);

    /// <summary>Writes the header and the rows.</summary>
    public void Write(FixtureFile file, int part, string rows) =>
        File.WriteAllText(PathOf(file, part), string.Join(',', file.Columns) + "\n" + rows);

    public FixtureManifest WriteManifest(int part, string settings = Settings)
    {
        var manifest = ManifestOf(part, settings);
        TinyManifest.Write(ManifestPath(part), manifest);
        return manifest;
    }

    public FixtureManifest ManifestOf(int part, string settings = Settings) =>
        TinyManifest.Of(Directory, settings, Rows.Where(table => part < table.Value.Length).Select(table => table.Key.NameIn(part, Parts)));

    /// <summary>Deletes the files with the number of the part.</summary>
    public void Delete(int part) => Array.ForEach(System.IO.Directory.GetFiles(Directory, $"*-0000{part}-*"), File.Delete);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
