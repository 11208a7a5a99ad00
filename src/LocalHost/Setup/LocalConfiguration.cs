using Microsoft.Extensions.Configuration.Memory;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>Where settings come from, the later winning: defaults, appsettings.json, local.settings.json (as the Functions tools write it),
/// the environment, the options of the start.</summary>
internal static class LocalConfiguration
{
    public static void AddSettings(this ConfigurationManager configuration, LocalHostOptions options)
    {
        configuration.AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        configuration.AddInMemoryCollection(LocalSettings());
        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection(options.Settings);
    }

    /// <summary>Defaults, below all other sources.</summary>
    public static void AddDefaults(this ConfigurationManager configuration, IReadOnlyDictionary<string, string?> defaults) =>
        ((IConfigurationBuilder)configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = defaults });

    private static IEnumerable<KeyValuePair<string, string?>> LocalSettings()
    {
        using var file = new ConfigurationManager();
        file.AddJsonFile("local.settings.json", optional: true, reloadOnChange: false);
        return [.. file.GetSection("Values").GetChildren()
            .Select(
                setting => KeyValuePair.Create(
                    setting.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), setting.Value))];
    }
}
