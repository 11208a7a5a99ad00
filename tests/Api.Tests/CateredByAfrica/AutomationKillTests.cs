using System.Collections.Concurrent;
using System.Net.Http.Json;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Rules in a process that is killed.</summary>
public sealed class AutomationKillTests
{
    private const int Rounds = 4;
    private const int AtOnce = 8;

    [Fact]
    public async Task Killed_amid_registrations_the_store_welcomes_everybody_and_nobody_twice()
    {
        await using var welcome = await Automated.With("customer_registered", 0, "Welcome");
        await welcome.Store.Stop();
        var registered = new ConcurrentBag<string>();
        for (var round = 0; round < Rounds; round++)
        {
            using var process = await HostProcess.Start(welcome.Store.Options.DataFolder);
            using var client = new HttpClient { BaseAddress = process.Address };
            var enough = registered.Count + 5;
            var registering = Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
            {
                while (await Register(client) is { } email)
                {
                    registered.Add(email);
                }
            })).ToArray();
            while (registered.Count < enough)
            {
                await Task.Yield();
            }

            process.Kill();
            await Task.WhenAll(registering);
        }

        await welcome.Store.InitializeAsync();
        await welcome.Minutes(10);

        registered.Count.ShouldBeGreaterThanOrEqualTo(Rounds * 5);
        var endings = await welcome.Endings();
        var sent = 0;
        foreach (var email in registered)
        {
            var messages = (await welcome.Messages(email)).Count;
            messages.ShouldBeLessThanOrEqualTo(1, email);
            sent += messages;
        }

        // What was on its way when the process died is counted as unknown, whether it arrived or not.
        var unknown = endings.Count(ending => ending == "failed unknown");
        endings.Except(["success delivered", "failed unknown"]).ShouldBeEmpty();
        (registered.Count - sent).ShouldBeInRange(0, unknown);
    }

    /// <summary>The email of a new customer; null when the host has died.</summary>
    private static async Task<string?> Register(HttpClient client)
    {
        var email = $"killed-{Guid.NewGuid():n}@example.com";
        try
        {
            using var answer = await client.PostAsJsonAsync(
                "/pure-essence/v1/auth/register", new { name = "John Doe", email, password = "securePassword123", phone = "0977883578" });
            return answer.IsSuccessStatusCode ? email : throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            return null;
        }
    }
}
