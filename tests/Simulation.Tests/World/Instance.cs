using System.Reflection;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Webhooks;
using FunctionsCommerce.Functions.Workers.Outbox;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.Simulation.Tests.Machine;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>One instance of the store's program: Core's services and the workers' functions, with simulated edges.</summary>
internal sealed class Instance : Node, IDisposable
{
    private static readonly MailTemplates Templates = new();
    private static readonly EphemeralDataProtectionProvider Ring = new();
    private static readonly FunctionIndex Index = FunctionIndex.Of(FunctionIndex.ClassesIn(typeof(OutboxFunctions).Assembly));

    private static readonly Dictionary<string, FunctionMethod> Subscribers =
        Index.With<ServiceBusTriggerAttribute>().ToDictionary(found => found.Trigger.SubscriptionName!, found => found.Function);

    private static readonly Dictionary<string, FunctionMethod> Feeds =
        Index.With<CosmosDBTriggerAttribute>().Where(found => found.Function.Name.StartsWith("Outbox_", StringComparison.Ordinal))
            .ToDictionary(found => found.Trigger.ContainerName, found => found.Function);

    private static readonly Dictionary<string, FunctionMethod> ByName = Index.All.ToDictionary(function => function.Name);

    private static readonly IConfiguration Configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Auth:SigningKey"] = new('k', 40),
        ["Razorpay:BaseUrl"] = "https://gateway.example/v1",
        ["Razorpay:KeyId"] = "rzp_test_simulation",
        ["Razorpay:KeySecret"] = "simulated-key-secret",
        ["Razorpay:WebhookSecret"] = "simulated-webhook-secret",
        ["Webhooks:AllowPrivateAddresses"] = "true",
    }).Build();

    private readonly ServiceProvider services;
    private readonly FunctionInstances functions;

    public Instance(World world, int number, TimeSpan skew)
        : base(world.Scheduler, number, $"n{number}", skew)
    {
        var bus = new NodeBus(world.Bus, this);
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddKeyedSingleton<TimeProvider>(PaymentsSetup.NetworkClock, Time)
            .AddSingleton<IDataProtectionProvider>(Ring)
            .AddCore(Configuration)
            .AddSingleton(new IdGenerator(world.Fault == Fault.ReusedIds ? new CoarseTime(Time) : Time))
            .AddSingleton(Templates)
            .AddSingleton<IDocumentStore>(new NodeStore(world.Store, this))
            .AddSingleton(provider => new IdRanges(
                provider.GetRequiredService<IDocumentStore>(), provider.GetRequiredService<IdGenerator>(),
                () => Scheduler.Random.Next(IdGenerator.Slots)))
            .AddSingleton<IEventBus>(bus)
            .AddSingleton<IDeadLetterQueue>(bus)
            .AddSingleton<IMessageSender>(new NodeSender(world.Outside, this))
            .AddSingleton<IRealtimePush, NoScreens>()
            .AddSingleton<IFileStore, NoFiles>()
            .AddSingleton<DurableTaskClient>(new NodeDurable(world.Durable, this));
        collection.AddHttpClient(PaymentsSetup.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new GatewayHandler(world.Gateway, this));
        collection.AddHttpClient(WebhookSender.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new ReceiverHandler(world.Outside, this));
        services = collection.BuildServiceProvider();
        functions = new FunctionInstances(services);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task OnMessageAsync(string subscription, string body) => CallAsync(Subscribers[subscription], body);

    public Task OnChangesAsync(string container, IReadOnlyList<ChangedDocument> changes) => CallAsync(Feeds[container], changes);

    /// <summary>An activity; answers what it returned.</summary>
    public async Task<object?> OnActivityAsync(string function, object? input)
    {
        var task = CallAsync(ByName[function], input);
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    public static Task OrchestrateAsync(string function, object context) =>
        (Task)ByName[function].Method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [context], null)!;

    public static bool HasFeed(string container) => Feeds.ContainsKey(container);

    public void Dispose() => services.Dispose();

    private Task CallAsync(FunctionMethod function, object? input)
    {
        var arguments = function.Method.GetParameters().Select(parameter =>
            parameter.Name == function.TriggerParameter.Name ? input
            : parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : services.GetRequiredService(parameter.ParameterType));
        return (Task)function.Method.Invoke(functions.For(function), BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;
    }

    /// <summary>Nobody uploads anything.</summary>
    private sealed class NoFiles : IFileStore
    {
        public Task<string> SaveAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
            throw new NotSupportedException();

        public Task<StoredFile?> OpenAsync(string path, CancellationToken ct) => Task.FromResult<StoredFile?>(null);

        public Task DeleteAsync(string path, CancellationToken ct) => Task.CompletedTask;
    }

    private sealed class NoScreens : IRealtimePush
    {
        public Task PushAsync(RealtimeMessage message, CancellationToken ct) => Task.CompletedTask;

        public Task RenewAsync(CancellationToken ct) => Task.CompletedTask;
    }
}
