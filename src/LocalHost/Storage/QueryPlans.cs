using System.Collections.Concurrent;
using System.Linq.Expressions;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A query ready to run, with its values.</summary>
internal readonly struct QueryPlan<T, TResult>(CompiledQuery<T, TResult> query, object?[] values, bool streams, bool isWhole)
{
    /// <summary>The index that helps when the documents are many; null when none does.</summary>
    public IndexAccess? Access => query.Access;

    /// <summary>The keys of that index between which documents can match.</summary>
    public (long First, long Last) Keys => query.Access!.Keys(values);

    /// <summary>Its results come one by one in the order of the documents: it only filters and projects.</summary>
    public bool Streams => streams;

    /// <summary>It asks for all documents as they are.</summary>
    public bool IsWhole => isWhole;

    /// <param name="sorted">The documents come in the order of the index.</param>
    public IEnumerable<TResult> Run(IEnumerable<T> documents, bool sorted = false) =>
        (sorted ? query.Sorted! : query.Run)(documents, values);
}

/// <summary>Compiled queries, each compiled once for all values.</summary>
internal sealed class QueryPlans
{
    /// <summary>Far more than the shapes in the code; conditions strung together at run time could exceed it.</summary>
    private const int MaxPlans = 2000;

    private readonly ConcurrentDictionary<(QueryFingerprint Query, Type Result), object> compiled = new();

    /// <summary>How many are kept.</summary>
    public int Count => compiled.Count;

    public QueryPlan<T, TResult> For<T, TResult>(Func<IQueryable<T>, IQueryable<TResult>> shape)
        where T : Document
    {
        var query = shape(new QueryShape<T>()).Expression;
        var key = (QueryFingerprint.Of(query, out var constants), typeof(TResult));
        if (!compiled.TryGetValue(key, out var known))
        {
            if (compiled.Count > MaxPlans)
            {
                compiled.Clear();
            }

            known = QueryCompiler.Compile<T, TResult>(query, constants);
            compiled.TryAdd(key, known);
        }

        var values = new object?[constants.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = constants[i].Value;
        }

        return new((CompiledQuery<T, TResult>)known, values, Streams(query), query is ConstantExpression);
    }

    private static bool Streams(Expression query) => query is ConstantExpression
        || (query is MethodCallExpression { Method: { Name: nameof(Queryable.Where) or nameof(Queryable.Select) } method } call
            && method.DeclaringType == typeof(Queryable) && Streams(call.Arguments[0]));
}
