// Ours, not the SDK's: the one answer of every body that only the packages can give.

/// <summary>Says that a client is only declared here.</summary>
internal static class Offline
{
    /// <summary>The exception for a member of <paramref name="type"/> that needs its package.</summary>
    public static PlatformNotSupportedException Only(string type) =>
        new($"{type} is only declared in this build, not implemented: publish with AzurePackages=true to use it.");
}
