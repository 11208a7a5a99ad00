using System.Diagnostics;
using FunctionsCommerce.Core.Events;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>The order that a deployment to dev places finds what is broken, and leaves nothing for sale.</summary>
public sealed class CanaryTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => store.DisposeAsync();

    [ShellFact]
    public async Task It_orders_is_told_and_takes_the_order_back()
    {
        await store.InitializeAsync();

        var (exit, output) = await RunAsync(StoreHost.AdminPassword, seconds: 60);

        exit.ShouldBe(0, output);
        output.ShouldContain("was placed, told of, cancelled; its piece is back in stock");
        (await store.Get("/pure-essence/v1/search?q=canary")).Text.ShouldNotContain("Canary ");
    }

    [ShellFact]
    public async Task It_fails_when_events_do_not_arrive_and_clears_away_its_product()
    {
        var replace = store.Options.Replace;
        store.Options = store.Options with
        {
            Replace = services =>
            {
                replace(services);
                services.AddSingleton<IEventBus, LosingBus>();
            },
        };
        await store.InitializeAsync();

        var (exit, output) = await RunAsync(StoreHost.AdminPassword, seconds: 3);

        exit.ShouldBe(1, output);
        output.ShouldContain("canary: the workers' notification of order PE");
        (await store.Get("/pure-essence/v1/search?q=canary")).Text.ShouldNotContain("Canary ");
    }

    [ShellFact]
    public async Task It_fails_when_staff_cannot_sign_in()
    {
        await store.InitializeAsync();

        var (exit, output) = await RunAsync("another password", seconds: 3);

        exit.ShouldBe(1, output);
        output.ShouldContain("/catered-by-africa/v1/auth/login");
        output.ShouldNotContain("another password");
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string password, int seconds)
    {
        var start = new ProcessStartInfo("sh", [Path.Combine(Repository.Root, "infra", "canary.sh"), store.App.Address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ADMIN_EMAIL"] = StoreHost.AdminEmail, ["ADMIN_PASSWORD"] = password, ["CANARY_WAIT"] = $"{seconds}" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    /// <summary>Takes every event and delivers none.</summary>
    private sealed class LosingBus : IEventBus
    {
        public Task<IReadOnlyList<OutboxEvent>> PublishAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<OutboxEvent>>([]);
    }
}
