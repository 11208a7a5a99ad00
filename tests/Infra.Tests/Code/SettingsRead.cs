using FunctionsCommerce.Azure;
using FunctionsCommerce.Core;
using FunctionsCommerce.Functions.Http.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace FunctionsCommerce.Infra.Tests.Code;

/// <summary>Finds the settings that an app reads by letting it read them.</summary>
internal static class SettingsRead
{
    /// <summary>What must be there for the start to go on; the values do not matter.</summary>
    private static readonly Dictionary<string, string> Needed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Cosmos:accountEndpoint"] = "https://name.documents.azure.com:443/",
        ["ServiceBus:fullyQualifiedNamespace"] = "name.servicebus.windows.net",
        ["Blobs:serviceUri"] = "https://name.blob.core.windows.net/",
        ["DataProtection:KeyUri"] = "https://name.vault.azure.net/keys/keyring",
        ["Email:Endpoint"] = "https://name.communication.azure.com/",
        ["Email:Sender"] = "store@example.com",
        ["Realtime:Endpoint"] = "https://name.webpubsub.azure.com/",
        ["Auth:SigningKey"] = new string('k', 64),
        ["Razorpay:KeyId"] = "id",
        ["Razorpay:KeySecret"] = "the gateway's secret",
        ["Razorpay:WebhookSecret"] = "the webhook's secret",
    };

    /// <summary>The binder asks for these, too, although nobody can set them.</summary>
    private static readonly HashSet<string> WorkedOut = new(
        new[] { typeof(CoreSetup), typeof(AzureSetup), typeof(IApi) }.SelectMany(type => type.Assembly.GetTypes()).SelectMany(WorkedOutBy),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>As environment variables are written: <c>Store__Name</c>. Connection strings are for emulators, so they do not
    /// count.</summary>
    public static IReadOnlyList<string> By(CodeApp app)
    {
        var provider = new Listener();
        using var configuration = new ConfigurationRoot([provider]);
        var services = new ServiceCollection();
        services.AddLogging();
        app.Register(services, configuration);

        // Options that are validated at the start are read at the start.
        using var built = services.BuildServiceProvider();
        built.GetService<IStartupValidator>()?.Validate();
        return [
            .. provider.Read.Where(IsSetting).Select(key => key.Replace(":", "__", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>A section's own value is a connection string.</summary>
    private static bool IsSetting(string key) =>
        key.Split(':') is [_, not ("ConnectionString" or Listener.Something)] && !WorkedOut.Contains(key);

    private static IEnumerable<string> WorkedOutBy(Type settings) =>
        settings.GetField("Section")?.GetRawConstantValue() is string section
            ? settings.GetProperties().Where(property => !property.CanWrite).Select(property => $"{section}:{property.Name}")
            : [];

    /// <summary>Writes down what it is asked for.</summary>
    internal sealed class Listener : IConfigurationProvider
    {
        public const string Something = "?";

        public HashSet<string> Read { get; } = new(StringComparer.OrdinalIgnoreCase);

        public bool TryGet(string key, out string? value)
        {
            Read.Add(key);
            return Needed.TryGetValue(key, out value);
        }

        /// <summary>A section that seems empty would not be read.</summary>
        public IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath) =>
            parentPath is null || parentPath.Contains(':', StringComparison.Ordinal) ? earlierKeys : [.. earlierKeys, Something];

        public IChangeToken GetReloadToken() => new CancellationChangeToken(CancellationToken.None);

        public void Load()
        {
        }

        public void Set(string key, string? value) => throw new NotSupportedException();
    }
}
