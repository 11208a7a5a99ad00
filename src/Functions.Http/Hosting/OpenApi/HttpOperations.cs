using System.Reflection;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>An HTTP function as its attributes declare it. The verb is in lower case; the route has no slash at either end.</summary>
public sealed record HttpOperation(string Name, string Verb, string Route, MethodInfo Method, OperationAttribute? Operation);

/// <summary>The HTTP functions of this assembly, but for the one that answers where none of them does.</summary>
public static class HttpOperations
{
    public static IReadOnlyList<HttpOperation> All { get; } =
    [
        .. from type in typeof(HttpOperations).Assembly.GetTypes()
           where type != typeof(UnknownRouteFunctions)
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           from trigger in method.GetParameters()
               .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
               .OfType<HttpTriggerAttribute>()
           from verb in trigger.Methods ?? []
           select new HttpOperation(function.Name, verb, trigger.Route ?? "", method, method.GetCustomAttribute<OperationAttribute>()),
    ];

    public static IEnumerable<HttpOperation> Of(IApi api) =>
        All.Where(operation => operation.Route.StartsWith(api.Definition.BasePath + "/", StringComparison.Ordinal));
}
