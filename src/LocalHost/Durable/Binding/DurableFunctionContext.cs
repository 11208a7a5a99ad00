using System.Collections;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Durable.Binding;

/// <summary>The <see cref="FunctionContext"/> for durable functions that ask for one.</summary>
internal sealed class DurableFunctionContext(string name, DurableCall call) : FunctionContext
{
    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => name;

    public override TraceContext TraceContext { get; } = new NoTrace();

    public override BindingContext BindingContext { get; } = new Data(call.InstanceId);

    public override RetryContext RetryContext => throw new NotSupportedException("A durable function is retried by its orchestrator.");

    public override IServiceProvider InstanceServices { get; set; } = call.Services!;

    public override FunctionDefinition FunctionDefinition =>
        throw new NotSupportedException("LocalHost keeps no definitions of durable functions.");

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features { get; } = new NoFeatures();

    public override CancellationToken CancellationToken => call.Cancellation;

    private sealed class NoTrace : TraceContext
    {
        public override string TraceParent => "";

        public override string TraceState => "";
    }

    private sealed class Data(string instanceId) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData { get; } = new Dictionary<string, object?>
        {
            ["instanceId"] = instanceId,
        };
    }

    private sealed class NoFeatures : IInvocationFeatures
    {
        private readonly Dictionary<Type, object> features = [];

        public void Set<T>(T instance) => features[typeof(T)] = instance!;

        public T? Get<T>() => features.TryGetValue(typeof(T), out var feature) ? (T)feature : default;

        public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => features.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
