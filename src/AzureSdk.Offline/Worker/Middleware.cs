// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): src/DotNetWorker.Core/Pipeline/{FunctionExecutionDelegate,IFunctionsWorkerMiddleware}.cs

namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>The rest of the pipeline around a function.</summary>
public delegate Task FunctionExecutionDelegate(FunctionContext context);

/// <summary>A step of the pipeline around every function.</summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
