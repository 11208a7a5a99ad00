using System.ComponentModel;
using System.Diagnostics;
using FunctionsCommerce.Generator;

namespace FunctionsCommerce.Clients.Tests;

/// <summary>A folder with a package.json, its packages installed.</summary>
internal sealed class Npm
{
    public static readonly Npm Client = new("clients/typescript", "openapi-typescript");
    public static readonly Npm Walk = new("tests/Clients.Tests/BackOffice", "playwright-core");
    private readonly Lazy<string?> problem;

    private Npm(string folder, string package)
    {
        Folder = Path.Combine(Repository.Root, folder);
        problem = new Lazy<string?>(() => Install(package));
    }

    public string Folder { get; }

    /// <summary>Why it cannot be used here; null when it can.</summary>
    public string? Problem => problem.Value;

    /// <summary>Answers what the program prints.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public string Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMinutes(4)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} took longer than 4 minutes");
        }

        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException(output.Result + errors.Result);
    }

    private string? Install(string package)
    {
        try
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", package)))
            {
                Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
            }

            return null;
        }
        catch (Win32Exception)
        {
            return "Node is not installed.";
        }
        catch (InvalidOperationException refused)
        {
            return "npm cannot install the packages here: " + refused.Message;
        }
    }
}
