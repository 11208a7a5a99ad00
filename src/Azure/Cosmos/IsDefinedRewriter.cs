using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Azure.Cosmos.Linq;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Documents leave out what is null, and for Cosmos what is left out equals nothing, not even null:
/// <c>x.Field == null</c> has to ask whether the field is there at all.</summary>
internal sealed class IsDefinedRewriter : ExpressionVisitor
{
    private static readonly MethodInfo IsDefined = typeof(CosmosLinqExtensions).GetMethod(nameof(CosmosLinqExtensions.IsDefined))!;

    private IsDefinedRewriter()
    {
    }

    public static IQueryable<T> CountAsNull<T>(IQueryable<T> query)
    {
        var expression = new IsDefinedRewriter().Visit(query.Expression);
        return ReferenceEquals(expression, query.Expression) ? query : query.Provider.CreateQuery<T>(expression);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType != ExpressionType.Equal)
        {
            return base.VisitBinary(node);
        }

        var field = IsNull(node.Right) ? node.Left : IsNull(node.Left) ? node.Right : null;
        return field is not null && IsOfDocument(field)
            ? Expression.OrElse(Expression.Not(Expression.Call(IsDefined, Expression.Convert(field, typeof(object)))), node)
            : base.VisitBinary(node);
    }

    private static bool IsNull(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value is null,
        UnaryExpression { NodeType: ExpressionType.Convert } converted => IsNull(converted.Operand),
        _ => false,
    };

    /// <summary>A member of the document, or of something in it; not a variable of the query's author.</summary>
    private static bool IsOfDocument(Expression? expression) => expression switch
    {
        MemberExpression member => IsOfDocument(member.Expression),
        UnaryExpression { NodeType: ExpressionType.Convert } converted => IsOfDocument(converted.Operand),
        ParameterExpression => true,
        _ => false,
    };
}
