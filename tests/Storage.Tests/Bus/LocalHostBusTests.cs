using System.Net.Http.Json;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.LocalHost.Mailbox;
using FunctionsCommerce.Storage.Tests.Embedded;
using FunctionsCommerce.Tests.ServiceBus;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Storage.Tests.Bus;

/// <summary>LocalHost with <c>--bus servicebus</c>.</summary>
public sealed class LocalHostBusTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [ServiceBusFact]
    public async Task Events_go_over_the_bus_to_the_functions_also_after_its_connections_broke()
    {
        using var endpoint = await ServiceBusEndpoint.StartAsync();
        using var folder = new TemporaryFolder();
        var options = new LocalHostOptions
        {
            Urls = "http://127.0.0.1:0",
            DataFolder = folder.Path,
            Empty = true,
            ServiceBus = endpoint.ConnectionString,
        };
        await using var host = await LocalHostApp.StartAsync(options, CancellationToken.None);
        using var http = new HttpClient { BaseAddress = host.Address };

        await RegisterAsync(http, "first@example.com");
        await MailAsync(host, "first@example.com");
        await endpoint.CutAsync();
        await RegisterAsync(http, "second@example.com");
        await MailAsync(host, "second@example.com");

        var state = await endpoint.StateAsync();
        state.Published.ShouldBeGreaterThanOrEqualTo(2);
        state.Subscriptions[EventTopic.Notifications].Dead.ShouldBe(0);
    }

    private static async Task RegisterAsync(HttpClient http, string email)
    {
        var customer = new { name = "Jane Doe", email, password = "securePassword123", phone = "0977883578" };
        using var answer = await http.PostAsJsonAsync("/pure-essence/v1/auth/register", customer);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task MailAsync(LocalHostApp host, string to)
    {
        var mailbox = host.Services.GetRequiredService<LocalMailbox>();
        var started = TimeProvider.System.GetTimestamp();
        while (mailbox.Messages(to, 1).Count == 0)
        {
            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(Patience);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }
}
