using System.Net;
using System.Text.Json.Nodes;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.Storage.Tests.Files;
using FunctionsCommerce.Tests.ServiceBus;
using FunctionsCommerce.WorkerHost.Tests.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>The published workers' app over a store in which a customer ordered, and nobody has processed an event yet.</summary>
public sealed class WorkersApp : IAsyncLifetime
{
    private const string StaffApi = "/catered-by-africa/v1";
    private FunctionApp? app;
    private ServiceBusEndpoint? bus;
    private TaskHub? hub;
    private string? staffToken;
    private IReadOnlyList<OutboxEvent> caused = [];

    internal StoreHost Store { get; } = new();

    internal FunctionApp App => app!;

    internal ServiceBusEndpoint Bus => bus!;

    /// <summary>Where the functions start orchestrations.</summary>
    internal TaskHub Hub => hub!;

    internal Shopper Shopper { get; private set; } = null!;

    /// <summary>The order's number, unpaid.</summary>
    internal string Order { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (WorkerFactAttribute.Problem is not null)
        {
            return;
        }

        var blobs = (await Azurite.Shared).ConnectionString;
        var options = Store.Options;
        Store.Options = options with
        {
            Settings = AppSettings.Common,
            Blobs = blobs,
            Replace = services =>
            {
                options.Replace(services);
                services.AddSingleton(
                    FunctionIndex.Of(FunctionIndex.ClassesIn(typeof(IApi).Assembly).Where(type => type != typeof(UnknownRouteFunctions))));
            },
        };
        await Store.InitializeAsync();
        await Staff(
            "/automation/rules",
            new { name = "Welcome", triggerType = "customer_registered", actionType = "sms", messageContent = "Hello" });
        await Staff("/webhooks", new { url = "https://example.com/hook", events = new[] { "order.created" } });
        Shopper = await Shopper.Register(Store);
        Order = await Shopper.Buy(await Store.Product(), paymentMethod: "online");
        caused = await OutboxAsync(Containers.Customers);
        var cosmos = Store.Options.Cosmos!;
        var gateway = new Uri(Store.App.Address, "/local/razorpay/v1").ToString();
        bus = await ServiceBusEndpoint.StartAsync();
        hub = await TaskHub.OpenAsync();
        app = await FunctionApp.Start(
            "Functions.Workers", AppSettings.Of(cosmos.ConnectionString!, cosmos.Database, blobs, bus.ConnectionString, gateway));
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (hub is not null)
        {
            await hub.DisposeAsync();
        }

        bus?.Dispose();
        await Store.DisposeAsync();
    }

    /// <summary>The event of a kind that the customer caused, as the outbox had it at first.</summary>
    internal OutboxEvent Event<T>()
        where T : DomainEvent => caused.First(each => each.Event is T);

    /// <summary>An event that is in the outbox now.</summary>
    /// <param name="container">Of its cause.</param>
    internal async Task<OutboxEvent> Event<T>(string container)
        where T : DomainEvent => (await OutboxAsync(container)).First(each => each.Event is T);

    /// <exception cref="InvalidOperationException">It is not in the outbox.</exception>
    internal async Task<OutboxEvent> Event<T>(long customerId)
        where T : DomainEvent
    {
        var query = new Query<OutboxEvent, OutboxEvent>(
            events => events, CurrentUser.PartitionOf(customerId))
        { Container = Containers.Customers };
        return (await Store.Service<IDocumentStore>().QueryAsync(query, CancellationToken.None)).Items.First(each => each.Event is T);
    }

    /// <summary>A call of staff's to LocalHost, over the same data.</summary>
    /// <param name="body">Null: a GET.</param>
    internal async Task<Answer> Staff(string path, object? body = null)
    {
        staffToken ??= (await Store.Post(
            StaffApi + "/auth/login", new { email = StoreHost.AdminEmail, password = StoreHost.AdminPassword }))
            .Expect(HttpStatusCode.OK).At("data.tokens.accessToken").GetString();
        var answer = await Store.Send(body is null ? HttpMethod.Get : HttpMethod.Post, StaffApi + path, body, staffToken);
        ((int)answer.Status).ShouldBeLessThan(300, answer.Text);
        return answer;
    }

    private async Task<IReadOnlyList<OutboxEvent>> OutboxAsync(string container) =>
        (await Store.Service<IDocumentStore>()
            .QueryAsync(new Query<OutboxEvent, OutboxEvent>(events => events) { Container = container }, CancellationToken.None)).Items;

    /// <summary>One invocation, with a client of the task hub for functions that ask for one.</summary>
    internal async Task<Outcome> Invoke(string function, JsonArray inputs, JsonObject? metadata = null)
    {
        if (App.Function(function).DurableClient is { } client)
        {
            inputs.Add(TriggerInputs.Of(client, Hub.ClientPayload)[0]!.DeepClone());
        }

        return Outcome.Of(await App.Invoke(function, inputs, metadata ?? []));
    }

    /// <summary>One delivery of a message.</summary>
    internal Task<Outcome> Deliver(string function, string subscription, OutboxEvent happened)
    {
        var (inputs, metadata) = TriggerInputs.Message(happened, subscription);
        return Invoke(function, inputs, metadata);
    }
}
