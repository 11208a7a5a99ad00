using System.Diagnostics;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>A test that mounts file systems.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RootFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> MayMount = new(TryMount);

    public RootFactAttribute() => Skip = MayMount.Value ? null : "Needs Linux and the right to mount a file system.";

    private static bool TryMount()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return false;
        }

        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        using var mount = Process.Start(
            new ProcessStartInfo("mount", ["-t", "tmpfs", "tmpfs", folder.Path]) { RedirectStandardError = true })!;
        mount.WaitForExit();
        if (mount.ExitCode == 0)
        {
            using var unmount = Process.Start("umount", folder.Path);
            unmount.WaitForExit();
        }

        return mount.ExitCode == 0;
    }
}
