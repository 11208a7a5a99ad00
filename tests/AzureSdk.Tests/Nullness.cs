using System.Reflection;

namespace FunctionsCommerce.AzureSdk.Tests;

/// <summary>Where null may stand in a member, position by position. An assembly compiled without the annotations does not say.</summary>
internal static class Nullness
{
    public static bool Fits(MemberInfo declared, MemberInfo real)
    {
        var (ours, theirs) = (Of(declared), Of(real));
        return ours.Count == theirs.Count && ours.Zip(theirs).All(pair => pair.Second == NullabilityState.Unknown || pair.First == pair.Second);
    }

    private static List<NullabilityState> Of(MemberInfo member)
    {
        var context = new NullabilityInfoContext();
        return member switch
        {
            MethodInfo method => [.. Flat(context.Create(method.ReturnParameter)), .. method.GetParameters().SelectMany(parameter => Flat(context.Create(parameter)))],
            ConstructorInfo constructor => [.. constructor.GetParameters().SelectMany(parameter => Flat(context.Create(parameter)))],
            PropertyInfo property => [.. Flat(context.Create(property))],
            _ => [],
        };
    }

    private static IEnumerable<NullabilityState> Flat(NullabilityInfo info) =>
        [info.Type.IsValueType ? NullabilityState.Unknown : info.ReadState, .. info.GenericTypeArguments.SelectMany(Flat), .. info.ElementType is { } element ? Flat(element) : []];
}
