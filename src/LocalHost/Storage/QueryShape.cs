using System.Collections;
using System.Linq.Expressions;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A query that only notes what is asked of it. The runtime's own would compile its expressions on every enumeration, which takes
/// a hundred times longer than a query of one partition.</summary>
internal sealed class QueryShape<T> : IOrderedQueryable<T>, IQueryProvider
{
    public QueryShape() => Expression = Expression.Constant(this, typeof(IQueryable<T>));

    private QueryShape(Expression expression) => Expression = expression;

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => this;

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new QueryShape<TElement>(expression);

    public IQueryable CreateQuery(Expression expression) => throw NotHere();

    public object Execute(Expression expression) => throw NotHere();

    public TResult Execute<TResult>(Expression expression) => throw NotHere();

    public IEnumerator<T> GetEnumerator() => throw NotHere();

    IEnumerator IEnumerable.GetEnumerator() => throw NotHere();

    private static NotSupportedException NotHere() => new("A query is shaped here; the store runs it.");
}
