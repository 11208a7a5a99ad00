using System.Reflection;
using System.Runtime.CompilerServices;

namespace FunctionsCommerce.AzureSdk.Tests;

/// <summary>What a declared type says that the real one does not.</summary>
internal static class Comparison
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<string> Differences(Type declared, Type real)
    {
        if (Words.Head(declared) != Words.Head(real))
        {
            yield return $"is {Words.Head(declared)}, not {Words.Head(real)}";
        }

        foreach (var missing in InterfacesOf(declared).Except(InterfacesOf(real)).Concat(Words.Attributes(declared).Except(Words.Attributes(real))))
        {
            yield return $"has {missing}";
        }

        var theirs = MembersOf(real, BindingFlags.FlattenHierarchy).ToLookup(Words.Of);
        foreach (var member in MembersOf(declared, BindingFlags.DeclaredOnly))
        {
            if (theirs[Words.Of(member)].FirstOrDefault() is not { } same)
            {
                yield return $"declares {Words.Of(member)}; there is {string.Join(" | ", theirs.SelectMany(x => x).Where(x => x.Name == member.Name).Select(Words.Of))}";
            }
            else if (!Nullness.Fits(member, same))
            {
                yield return $"declares {Words.Of(member)} with other nulls";
            }
            else if (Words.Attributes(member).Except(Words.Attributes(same)).FirstOrDefault() is { } attribute)
            {
                yield return $"declares {Words.Of(member)} with {attribute}";
            }
        }

        // A class of ours over one of these must compile there, too; a switch over all values must cover all.
        var ours = MembersOf(declared, BindingFlags.FlattenHierarchy).Select(Words.Of).ToHashSet();
        foreach (var member in theirs.SelectMany(members => members).Where(member => IsAbstract(member) ? CanBeBase(declared) : real.IsEnum))
        {
            if (!ours.Contains(Words.Of(member)))
            {
                yield return $"lacks {Words.Of(member)}";
            }
        }
    }

    private static bool CanBeBase(Type type) =>
        type.IsInterface || type.GetConstructors(Everything).Any(constructor => constructor.IsPublic || constructor.IsFamily);

    private static IEnumerable<string> InterfacesOf(Type type) =>
        type.GetInterfaces().Where(candidate => candidate.IsPublic).Select(candidate => Words.Of(candidate));

    private static IEnumerable<MemberInfo> MembersOf(Type type, BindingFlags reach) => type
        .GetMembers(Everything | reach)
        .Where(member => member is not Type && IsSeen(member) && !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => IsSeenAccessor(accessor)),
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        _ => true,
    };

    private static bool IsSeenAccessor(MethodInfo accessor) => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly;

    private static bool IsAbstract(MemberInfo member) => member switch
    {
        MethodInfo method => method.IsAbstract,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => accessor.IsAbstract),
        _ => false,
    };
}
