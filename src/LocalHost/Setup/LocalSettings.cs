using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Settings;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.Explorer;
using FunctionsCommerce.LocalHost.Demo;
using FunctionsCommerce.LocalHost.Web;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.LocalHost.Setup;

/// <summary>The settings <c>LocalHost__*</c>, which only this host has.</summary>
internal sealed record LocalSettings
{
    public const string Section = "LocalHost";

    /// <summary>Also listen on the development ports of two APIs (docs/api).</summary>
    public bool DevelopmentPorts { get; init; } = true;

    /// <summary>The developer tools answer other machines, too.</summary>
    public bool RemoteTools { get; init; }

    /// <summary>Where the payment sandbox posts its webhooks, when the store is other processes than this one.</summary>
    public Uri? SandboxStoreUrl { get; init; }

    /// <summary>A line for each request; without the setting, where logs go to the console.</summary>
    public bool? RequestLog { get; init; }

    /// <summary>All that is wrong, before a port is bound or a folder opened.</summary>
    /// <exception cref="OptionsValidationException">Names every problem.</exception>
    public static void Check(LocalHostOptions options)
    {
        ListenSockets.Check(options.Urls);
        using var configuration = new ConfigurationManager();
        try
        {
            configuration.AddSettings(options);
        }
        catch (InvalidDataException problem)
        {
            throw new StartException($"{problem.Message.TrimEnd('.')}: {problem.InnerException?.Message}", problem);
        }

        var problems = CoreSettings.Problems(
            configuration, new SettingsSection(RateLimitSettings.Section, typeof(RateLimitSettings)),
            new SettingsSection(ExplorerSettings.Section, typeof(ExplorerSettings)), new SettingsSection(Section, typeof(LocalSettings)),
            new SettingsSection("Demo", typeof(DemoStoreSize)));
        if (configuration[LocalTelemetry.Setting] is { Length: > 0 } collector && !WebUrl.IsLink(collector))
        {
            problems = [.. problems, $"{LocalTelemetry.Setting} is '{collector}': it must be an address such as http://127.0.0.1:4317."];
        }

        if (problems.Count > 0)
        {
            throw new OptionsValidationException(nameof(LocalSettings), typeof(LocalSettings), problems);
        }
    }
}
