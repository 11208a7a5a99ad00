using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FunctionsCommerce.Azure;
using FunctionsCommerce.Core;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Workers.Jobs;
using FunctionsCommerce.LocalHost;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>How types, methods and files are called.</summary>
public sealed class NamingTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Assemblies =
    [
        typeof(CoreSetup).Assembly, typeof(IApi).Assembly, typeof(JobFunctions).Assembly, typeof(AzureSetup).Assembly,
        typeof(LocalHostApp).Assembly,
    ];

    private static IEnumerable<Type> Types =>
        Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !IsGenerated(type) && !type.IsSubclassOf(typeof(Delegate)));

    [Fact]
    public void What_can_be_awaited_ends_in_Async_but_for_functions() =>
        Types
            .SelectMany(type => type.GetMethods(Own).Except(OfLibraries(type)))
            .Where(method => IsAwaitable(method.ReturnType) && !method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Where(
                method => !method.IsSpecialName
                    && !method.Name.Contains('<', StringComparison.Ordinal)
                    && !method.Name.Contains('.', StringComparison.Ordinal))
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is null && !IsGenerated(method))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void Classes_of_functions_end_in_Functions_or_Orchestration() =>
        Types
            .Where(type => type.GetMethods(Own).Any(method => method.GetCustomAttribute<FunctionAttribute>() is not null))
            .Select(type => type.Name)
            .Where(name => !Regex.IsMatch(name, "(Functions|Orchestration|Activities)$"))
            .ShouldBeEmpty();

    [Fact]
    public void What_comes_in_is_a_request_and_what_goes_out_a_response() =>
        typeof(IApi).Assembly.GetTypes()
            .Select(type => type.Name)
            .Where(name => Regex.IsMatch(name, "(Wire|Body|Dto)$") && name is not ("JsonBody" or "RawBody"))
            .ShouldBeEmpty();

    /// <summary>But for those that hold several records of one kind.</summary>
    [Fact]
    public void A_file_is_called_like_a_type_in_it()
    {
        var files =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
            where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
            let name = Path.GetFileName(file).Split('.')[0]
            where name != "Program" && !Regex.IsMatch(name, "(Contracts|Events|Requests|Entities|Models|Attributes|Scalars|Dates)$")
            where !Regex.IsMatch(File.ReadAllText(file), $@"\b(class|struct|record|interface|enum)\s+{name}\b")
            select path;

        files.ShouldBeEmpty();
    }

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), false) || member.Name.StartsWith('<')
        || (member.DeclaringType is { } outer && IsGenerated(outer))
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false);

    private static bool IsAwaitable(Type type) => type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));

    /// <summary>What a library named: its virtual methods, its interfaces.</summary>
    private static IEnumerable<MethodInfo> OfLibraries(Type type)
    {
        var overrides = type.GetMethods(Own).Where(method => !Assemblies.Contains(method.GetBaseDefinition().DeclaringType!.Assembly));
        return type.IsInterface ? overrides : overrides.Concat(
            type.GetInterfaces()
                .Where(known => !Assemblies.Contains(known.Assembly))
                .SelectMany(known => type.GetInterfaceMap(known).TargetMethods));
    }
}
