using System.Reflection;
using System.Text.Json;
using FunctionsCommerce.Infra.Tests.Code;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace FunctionsCommerce.Infra.Tests.Published;

/// <summary>The functions of an app as sentences: names, methods, bindings, retries.</summary>
internal static class FunctionFacts
{
    /// <summary>What the SDK works out itself: from a parameter's name and type, or the same for every binding.</summary>
    private static readonly string[] WorkedOut = ["name", "type", "direction", "dataType", "cardinality", "properties"];

    /// <summary>As their attributes say.</summary>
    public static IEnumerable<string> OfCode(CodeApp app) =>
        app.Functions.SelectMany(method => OfMethod(method.GetCustomAttribute<FunctionAttribute>()!.Name, method));

    /// <summary>As the host reads them.</summary>
    /// <param name="metadata">The text of functions.metadata.</param>
    public static IEnumerable<string> OfMetadata(string metadata) => JsonElement.Parse(metadata).EnumerateArray().SelectMany(OfFunction);

    private static IEnumerable<string> OfMethod(string name, MethodInfo method)
    {
        yield return Method(name, $"{method.DeclaringType!.FullName}.{method.Name}");
        foreach (var parameter in method.GetParameters())
        {
            foreach (var binding in parameter.GetCustomAttributesData()
                .Where(data => data.AttributeType.IsAssignableTo(typeof(BindingAttribute))))
            {
                yield return Binding(name, parameter.Name!, "In", TypeOf(binding.AttributeType), Said(binding));
            }

            if (parameter.IsDefined(typeof(HttpTriggerAttribute)))
            {
                yield return Binding(name, "$return", "Out", "http", []);
            }
        }

        if (method.GetCustomAttribute<FixedDelayRetryAttribute>() is { } retry)
        {
            yield return Retry(name, retry.MaxRetryCount, retry.DelayInterval);
        }
    }

    private static IEnumerable<string> OfFunction(JsonElement function)
    {
        var name = Text(function, "name");
        yield return Method(name, Text(function, "entryPoint"));
        foreach (var binding in function.GetProperty("bindings").EnumerateArray())
        {
            var said = binding.EnumerateObject()
                .Where(property => !WorkedOut.Contains(property.Name))
                .Select(property => (property.Name, ValueOf(property.Value)));
            yield return Binding(name, Text(binding, "name"), Text(binding, "direction"), Text(binding, "type"), said);
        }

        if (function.TryGetProperty("retry", out var retry))
        {
            yield return Retry(name, retry.GetProperty("maxRetryCount").GetInt32(), Text(retry, "delayInterval"));
        }
    }

    private static string Method(string function, string method) => $"{function} is {method}";

    private static string Retry(string function, int times, string delay) => $"{function} is retried {times} times after {delay}";

    private static string Binding(
        string function, string name, string direction, string type, IEnumerable<(string Name, string Value)> said) =>
        $"{function} {direction} {name}: {type} {string.Join("; ", said.Select(pair => $"{pair.Name}={pair.Value}").Order(StringComparer.Ordinal))}";

    private static string TypeOf(Type attribute) => Camel(attribute.Name[..^nameof(Attribute).Length]);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IEnumerable<(string Name, string Value)> Said(CustomAttributeData binding) =>
        binding.Constructor.GetParameters().Zip(binding.ConstructorArguments, (parameter, argument) => (parameter.Name!, ValueOf(argument)))
            .Concat(binding.NamedArguments.Select(argument => (Camel(argument.MemberName), ValueOf(argument.TypedValue))));

    private static string ValueOf(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        IEnumerable<CustomAttributeTypedArgument> several => string.Join(",", several.Select(ValueOf)),
        { } number when argument.ArgumentType.IsEnum => Enum.GetName(argument.ArgumentType, number)!,
        var value => $"{value}",
    };

    private static string ValueOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Join(",", value.EnumerateArray().Select(ValueOf)) : value.ToString();

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
