using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FunctionsCommerce.AzureSdk.Tests;

/// <summary>Types and members as text that says what code compiled against them depends on: the same for two assemblies that declare the same.</summary>
internal static class Words
{
    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => $"ref {Of(type.GetElementType()!)}",
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        { IsGenericParameter: true } => type.Name,
        { IsGenericType: true } => $"{NameOf(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>",
        _ => NameOf(type),
    };

    /// <summary>What it is, and what it is based on.</summary>
    public static string Head(Type type) => $"{(type.IsPublic || type.IsNestedPublic ? "public" : "hidden")} {KindOf(type)} of {(type.BaseType is { } parent ? Of(parent) : "nothing")}";

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{ReachOf(constructor)}constructor({ParametersOf(constructor)})",
        MethodInfo method => $"{Of(method.ReturnType)} {method.Name}{GenericsOf(method)}({ParametersOf(method)}) {ReachOf(method)}",
        PropertyInfo property => $"{Of(property.PropertyType)} {property.Name}[{string.Join(", ", property.GetIndexParameters().Select(Of))}]"
            + $" get {AccessorOf(property.GetMethod)}set {AccessorOf(property.SetMethod)}",
        FieldInfo field => $"{Of(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : "")} {(field.IsStatic ? "static" : "")}",
        EventInfo happening => $"event {Of(happening.EventHandlerType!)} {happening.Name}",
        _ => member.Name,
    };

    /// <summary>Those attributes that the generators, the compiler and the host go by.</summary>
    public static IEnumerable<string> Attributes(MemberInfo member) => member.CustomAttributes
        .Where(data => data.AttributeType.Namespace is not ("System.Runtime.CompilerServices" or "System.Diagnostics" or "System.Diagnostics.CodeAnalysis"))
        .Select(data => $"[{Of(data.AttributeType)}({string.Join(", ", data.ConstructorArguments.Select(Of))})"
            + $"{string.Concat(data.NamedArguments.OrderBy(named => named.MemberName).Select(named => $" {named.MemberName}={Of(named.TypedValue)}"))}]");

    private static string Of(CustomAttributeTypedArgument argument) =>
        argument.Value is IEnumerable<CustomAttributeTypedArgument> many ? string.Join(" and ", many.Select(Of)) : Value(argument.Value);

    private static string Of(ParameterInfo parameter) => (parameter.IsOut ? "out " : "")
        + (parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params " : "")
        + $"{Of(parameter.ParameterType)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue)}" : "");

    private static string ParametersOf(MethodBase method) => string.Join(", ", method.GetParameters().Select(Of));

    private static string GenericsOf(MethodInfo method) => method.IsGenericMethod
        ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => $"{argument.Name} {argument.GenericParameterAttributes}: "
            + string.Join(" ", argument.GetGenericParameterConstraints().Select(Of))))}>"
        : "";

    private static string AccessorOf(MethodInfo? accessor) => accessor is null || accessor.IsPrivate || accessor.IsAssembly ? "no "
        : ReachOf(accessor) + (accessor.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit)) ? "init " : "");

    private static string ReachOf(MethodBase method) => (method.IsPublic ? "public " : "protected ")
        + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "");

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => $"enum {Of(Enum.GetUnderlyingType(type))}",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string NameOf(Type type) => type.IsNested ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : $"{type.Namespace}.{type.Name}";

    private static string Value(object? value) => value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
