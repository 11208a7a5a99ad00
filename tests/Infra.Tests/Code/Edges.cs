using FunctionsCommerce.Azure;
using FunctionsCommerce.Core;
using Microsoft.Extensions.Hosting;

namespace FunctionsCommerce.Infra.Tests.Code;

/// <summary>Which services outside an app's functions reach, by following what their constructors ask for.</summary>
internal static class Edges
{
    private static readonly Type[] Core = typeof(CoreSetup).Assembly.GetTypes();
    private static readonly Type[] Azure = typeof(AzureSetup).Assembly.GetTypes();

    /// <summary>What Core asks for and Azure gives, or nobody in Core does.</summary>
    public static IReadOnlyList<Type> All { get; } =
        [
            .. Core.Where(
                type => type.IsInterface
                    && (Azure.Any(known => known.IsAssignableTo(type)) || !Core.Any(known => known.IsClass && known.IsAssignableTo(type)))),
        ];

    public static IReadOnlySet<Type> ReachedBy(CodeApp app)
    {
        Type[] known = [.. Core, .. Azure, .. app.Types];
        var seen = new HashSet<Type>();
        var open = new Stack<Type>(app.Functions.Select(function => function.DeclaringType!).Concat(app.Types.Where(IsHosted)));
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type) || All.Contains(type))
            {
                continue;
            }

            foreach (var asked in AskedBy(type, known))
            {
                open.Push(asked);
            }
        }

        return seen.Intersect(All).ToHashSet();
    }

    private static bool IsHosted(Type type) => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IHostedService));

    private static IEnumerable<Type> AskedBy(Type type, Type[] known)
    {
        if (type.IsGenericType)
        {
            return type.GetGenericArguments();
        }

        return type.IsInterface && known.Contains(type)
            ? known.Where(candidate => candidate is { IsAbstract: false } && candidate.IsAssignableTo(type))
            : known.Contains(type)
                ? type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType)
                : [];
    }
}
