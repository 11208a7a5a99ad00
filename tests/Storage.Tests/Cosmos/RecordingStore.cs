using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Cosmos;

/// <summary>A query as Cosmos gets it, and the class that asks it.</summary>
internal sealed record RecordedQuery(string Asker, string Container, string Sql);

/// <summary>Answers from another store, and keeps the SQL that each query is for Cosmos. A query that Cosmos cannot translate
/// fails.</summary>
internal sealed partial class RecordingStore(IDocumentStore store, CosmosStore cosmos) : DelegatingDocumentStore(store)
{
    private readonly ConcurrentDictionary<RecordedQuery, bool> recorded = [];

    public IEnumerable<RecordedQuery> Recorded => recorded.Keys;

    public override ValueTask<QueryPage<TResult>> QueryAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
    {
        Record(query, cosmos.Translate(query));
        return Inner.QueryAsync(query, ct);
    }

    public override ValueTask<long> CountAsync<T, TResult>(Query<T, TResult> query, CancellationToken ct)
    {
        Record(query, "(count) " + cosmos.TranslateCount(query));
        return Inner.CountAsync(query, ct);
    }

    /// <summary>Values differ from run to run; the type's name and small numbers do not.</summary>
    private void Record<T, TResult>(Query<T, TResult> query, string sql)
        where T : Document
    {
        var scope = query.Partition is null ? " -- all partitions" : "";
        var plain = Numbers().Replace(Times().Replace(sql, "\"<time>\""), "<number>");
        recorded.TryAdd(new RecordedQuery(Asker(), query.Container ?? DocumentTypes.Of(typeof(T)).Container, plain + scope), true);
    }

    private static string Asker() => new StackTrace().GetFrames()
        .Select(frame => frame.GetMethod()?.DeclaringType)
        .OfType<Type>()
        .Select(QueryAskers.Outermost)
        .First(type => type != typeof(RecordingStore) && type.Namespace!.StartsWith("FunctionsCommerce.", StringComparison.Ordinal)
            && type != typeof(InstrumentedDocumentStore) && type != typeof(StoreExtensions))
        .Name;

    [GeneratedRegex("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"")]
    private static partial Regex Times();

    [GeneratedRegex("\\b\\d{5,}\\b")]
    private static partial Regex Numbers();
}

/// <summary>Finds in the code of the store which classes ask queries.</summary>
internal static class QueryAskers
{
    private const byte NewObject = 0x73;
    private const BindingFlags All =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlySet<string> In(params IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type != typeof(Query<,>))
        .Where(type => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).Any(Asks))
        .Select(type => Outermost(type).Name)
        .ToHashSet();

    /// <summary>A class for what the compiler made of its methods.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static bool Asks(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] == NewObject && IsQuery(method, BitConverter.ToInt32(code, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuery(MethodBase method, int token)
    {
        try
        {
            var type = method.DeclaringType!;
            var arguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
            var made = type.Module.ResolveMethod(token, type.IsGenericType ? type.GetGenericArguments() : [], arguments)?.DeclaringType;
            return made?.IsGenericType == true && made.GetGenericTypeDefinition() == typeof(Query<,>);
        }
        catch (Exception notAToken) when (notAToken is ArgumentException or BadImageFormatException)
        {
            return false;
        }
    }
}
