using System.Collections.Concurrent;
using System.Linq.Expressions;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A query ready to run, with its values.</summary>
internal readonly struct QueryPlan<T, TResult>(Func<IEnumerable<T>, object?[], IEnumerable<TResult>> run, object?[] values, bool streams, bool isWhole)
{
    /// <summary>Its results come one by one in the order of the documents: it only filters and projects.</summary>
    public bool Streams => streams;

    /// <summary>It asks for all documents as they are.</summary>
    public bool IsWhole => isWhole;

    public IEnumerable<TResult> Run(IEnumerable<T> documents) => run(documents, values);
}

/// <summary>Compiled queries, each compiled once whatever its values are.</summary>
internal sealed class QueryPlans
{
    /// <summary>Far more than the shapes in the code; conditions strung together at run time could exceed it.</summary>
    private const int MaxPlans = 2000;

    private readonly ConcurrentDictionary<(QueryFingerprint Query, Type Result), Delegate> compiled = new();

    /// <summary>How many are kept.</summary>
    public int Count => compiled.Count;

    public QueryPlan<T, TResult> For<T, TResult>(Func<IQueryable<T>, IQueryable<TResult>> shape)
        where T : Document
    {
        var query = shape(new QueryShape<T>()).Expression;
        var key = (QueryFingerprint.Of(query, out var constants), typeof(TResult));
        if (!compiled.TryGetValue(key, out var run))
        {
            if (compiled.Count > MaxPlans)
            {
                compiled.Clear();
            }

            run = QueryCompiler.Compile<T, TResult>(query, constants);
            compiled.TryAdd(key, run);
        }

        var values = new object?[constants.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = constants[i].Value;
        }

        return new((Func<IEnumerable<T>, object?[], IEnumerable<TResult>>)run, values, Streams(query), query is ConstantExpression);
    }

    private static bool Streams(Expression query) => query is ConstantExpression
        || (query is MethodCallExpression { Method: { Name: nameof(Queryable.Where) or nameof(Queryable.Select) } method } call
            && method.DeclaringType == typeof(Queryable) && Streams(call.Arguments[0]));
}
