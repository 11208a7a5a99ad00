using System.ComponentModel;
using System.Diagnostics;
using FunctionsCommerce.Generator;

namespace FunctionsCommerce.Clients.Tests;

/// <summary>The folder of the TypeScript client, with its packages installed.</summary>
internal static class Npm
{
    private static readonly Lazy<string?> Installed = new(Install);

    public static string Folder { get; } = Path.Combine(Repository.Root, "clients", "typescript");

    /// <summary>Why it cannot be used here; null when it can.</summary>
    public static string? Problem => Installed.Value;

    /// <summary>Answers what the program prints.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static string Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} took longer than 3 minutes");
        }

        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException(output.Result + errors.Result);
    }

    private static string? Install()
    {
        try
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", "openapi-typescript")))
            {
                Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
            }

            return null;
        }
        catch (Win32Exception)
        {
            return "Node is not installed.";
        }
        catch (InvalidOperationException problem)
        {
            return "npm cannot install the packages here: " + problem.Message;
        }
    }
}
