using System.Diagnostics;

namespace FunctionsCommerce.Api.Tests.Node;

/// <summary>A fact that needs an npm package: skipped, and says so, where Node is missing or npm cannot get the package.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <param name="package">With its version: <c>razorpay@2.9.8</c>.</param>
    public NodeFactAttribute(string package)
    {
        Package = package;
        Skip = NodePackages.Problem(package);
    }

    public string Package { get; }
}

/// <summary>npm packages for tests, installed once per machine into the temp folder, never into the repository.</summary>
public static class NodePackages
{
    /// <summary>The folder in which <c>require</c> finds the package.</summary>
    public static string Folder(string package) =>
        Path.Combine(Path.GetTempPath(), "functions-commerce-npm", package.Replace('@', '-').Replace('/', '-'));

    /// <summary>Why the package cannot be used here; null when it can.</summary>
    public static string? Problem(string package)
    {
        var folder = Folder(package);
        var installed = Path.Combine(folder, "installed");
        if (File.Exists(installed))
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        try
        {
            File.WriteAllText(Path.Combine(folder, "package.json"), "{}");
            var (code, output) = Run(
                "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", package], folder, "", TimeSpan.FromMinutes(2));
            if (code != 0)
            {
                return $"npm cannot install {package} here: {output}";
            }

            File.WriteAllText(installed, package);
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node is not installed.";
        }
        catch (IOException)
        {
            return $"{folder} cannot be written.";
        }
    }

    /// <summary>Runs a script with the package at hand and answers what it prints.</summary>
    public static string Script(string package, string script, string input = "")
    {
        var (code, output) = Run("node", ["-e", script], Folder(package), input, TimeSpan.FromMinutes(3));
        return code == 0 ? output.Trim() : throw new InvalidOperationException(output);
    }

    private static (int Code, string Output) Run(string program, string[] arguments, string folder, string input, TimeSpan limit)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"{program} took longer than {limit}");
        }

        return (process.ExitCode, process.ExitCode == 0 ? output.Result : output.Result + errors.Result);
    }
}
