using System.Text.Json.Nodes;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.Storage.Tests.Files;
using FunctionsCommerce.WorkerHost.Tests.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>The published workers' app over a store in which a customer ordered, and nobody has processed an event yet.</summary>
public sealed class WorkersApp : IAsyncLifetime
{
    private FunctionApp? app;

    internal StoreHost Store { get; } = new();

    internal FunctionApp App => app!;

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
                services.AddSingleton(FunctionIndex.Of(FunctionIndex.ClassesIn(typeof(IApi).Assembly).Where(type => type != typeof(UnknownRoutes))));
            },
        };
        await Store.InitializeAsync();
        Shopper = await Shopper.Register(Store);
        Order = await Shopper.Buy(await Store.Product(), paymentMethod: "online");
        var cosmos = Store.Options.Cosmos!;
        var gateway = new Uri(Store.App.Address, "/local/razorpay/v1").ToString();
        app = await FunctionApp.Start("Functions.Workers", AppSettings.Of(cosmos.ConnectionString!, cosmos.Database, blobs, gateway));
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        await Store.DisposeAsync();
    }

    /// <summary>The outbox's event of a kind that the customer caused.</summary>
    internal async Task<OutboxEvent> Event<T>()
        where T : DomainEvent
    {
        var query = new Query<OutboxEvent, OutboxEvent>(events => events) { Container = Containers.Customers };
        return (await Store.Service<IDocumentStore>().Query(query, CancellationToken.None)).Items.First(each => each.Event is T);
    }

    internal async Task<Outcome> Invoke(string function, JsonArray inputs, JsonObject? metadata = null) => Outcome.Of(await App.Invoke(function, inputs, metadata ?? []));
}
