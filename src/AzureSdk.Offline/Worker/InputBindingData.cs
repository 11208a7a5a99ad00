// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): src/DotNetWorker.Core/Context/FunctionContextBindingFeatureExtensions.cs, OutputBindings/InputBindingData.cs
// Left out: the results and outputs of an invocation.

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What an input of an invocation is bound to.</summary>
public abstract class InputBindingData<T>
{
    public abstract BindingMetadata BindingMetadata { get; }

    public abstract T? Value { get; set; }
}

/// <summary>What middleware sees of an invocation's bindings.</summary>
public static class FunctionContextBindingFeatureExtensions
{
    public static ValueTask<InputBindingData<T>> BindInputAsync<T>(this FunctionContext context, BindingMetadata bindingMetadata) =>
        throw Offline.Only(nameof(FunctionContextBindingFeatureExtensions));
}
