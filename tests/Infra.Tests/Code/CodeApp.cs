using System.Reflection;
using FunctionsCommerce.Azure;
using FunctionsCommerce.Core;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Workers.Outbox;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Infra.Tests.Code;

/// <summary>A function app as its code has it.</summary>
/// <param name="Register">What its <c>Program.cs</c> registers.</param>
internal sealed record CodeApp(string Name, IReadOnlyList<Type> Types, Action<IServiceCollection, IConfiguration> Register)
{
    public static CodeApp Http { get; } = new(
        "http",
        typeof(IApi).Assembly.GetTypes(),
        (services, configuration) => services.AddAzure(configuration).AddCore(configuration).AddHttpApis(configuration));

    public static CodeApp Workers { get; } = new(
        "workers",
        typeof(OutboxFunctions).Assembly.GetTypes(),
        (services, configuration) => services.AddAzure(configuration).AddCore(configuration));

    public static IReadOnlyList<CodeApp> All { get; } = [Http, Workers];

    public IEnumerable<MethodInfo> Functions =>
        from type in Types
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.IsDefined(typeof(FunctionAttribute), inherit: false)
        select method;

    public IEnumerable<TTrigger> Triggers<TTrigger>()
        where TTrigger : Attribute =>
        Functions.SelectMany(function => function.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<TTrigger>())
            .OfType<TTrigger>();
}
