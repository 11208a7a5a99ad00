using System.Linq.Expressions;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Removes the sort order from a query whose results are only counted: Cosmos cannot count a sorted query.</summary>
internal sealed class OrderByRemover : ExpressionVisitor
{
    private OrderByRemover()
    {
    }

    public static IQueryable<T> From<T>(IQueryable<T> query) => query.Provider.CreateQuery<T>(new OrderByRemover().Visit(query.Expression));

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(Queryable)
        && node.Method.Name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy)
            or nameof(Queryable.ThenByDescending)
            ? Visit(node.Arguments[0])
            : base.VisitMethodCall(node);
}
