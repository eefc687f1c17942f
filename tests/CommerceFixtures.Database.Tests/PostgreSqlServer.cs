using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CommerceFixtures.Database.Tests;

/// <summary>A private server on a free port, with its data in a temporary folder. Disposing stops and deletes it.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    public const string NotInstalled = "PostgreSQL's initdb and postgres were not found: install it (Debian: the package postgresql).";

    private const string Nobody = "65534";
    private static readonly string? Programs = FindPrograms();

    private readonly string folder;
    private readonly Process process;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PostgreSqlServer(string folder, int port)
    {
        this.folder = folder;
        ConnectionString = string.Create(
            CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=shop;Database=postgres;Pooling=false");
        string[] settings = ["listen_addresses=127.0.0.1", $"port={port}", "unix_socket_directories=", "fsync=off"];
        process = Start("postgres", ["-D", folder, .. settings.SelectMany(setting => (string[])["-c", setting])], Listen);
    }

    public static bool IsInstalled => Programs is not null;

    public string ConnectionString { get; }

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("postgresql-").FullName;
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
        {
            using var chown = Process.Start("chown", [Nobody, folder]);
            await chown.WaitForExitAsync();
        }

        using var init = Start(
            "initdb", ["-D", folder, "--username=shop", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"], _ => { });
        await init.WaitForExitAsync();
        Assert.Equal(0, init.ExitCode);

        var server = new PostgreSqlServer(folder, FreePort());
        await server.ready.Task;
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Reads the log of the server, which ends with the server.</summary>
    private void Listen(string? line)
    {
        if (line is null)
            ready.TrySetException(new InvalidOperationException("The server ended before it was ready."));
        else if (line.Contains("database system is ready to accept connections", StringComparison.Ordinal))
            ready.TrySetResult();
    }

    /// <summary>Starts the server as another user if the current user is root, for whom PostgreSQL refuses to run.</summary>
    private static Process Start(string program, string[] arguments, Action<string?> heard)
    {
        string[] command = [Path.Combine(Programs!, program), .. arguments];
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            command = ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--", .. command];

        var process =
            new Process { StartInfo = new(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true } };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => heard(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Debian installs the servers outside of the path, with a folder for each version.</summary>
    private static string? FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        var ofPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ofDebian = Directory.Exists(debian)
            ? Directory.GetDirectories(debian).Order().Reverse().Select(version => Path.Combine(version, "bin"))
            : [];
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return ofDebian.Concat(ofPath).FirstOrDefault(
            folder => File.Exists(Path.Combine(folder, "initdb" + ending)) && File.Exists(Path.Combine(folder, "postgres" + ending)));
    }
}
