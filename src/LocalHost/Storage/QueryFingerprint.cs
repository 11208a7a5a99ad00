using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>What two queries have in common when they differ only in values: the tree's nodes in order. The values are not part of
/// it.</summary>
internal sealed class QueryFingerprint : ExpressionVisitor, IEquatable<QueryFingerprint>
{
    private readonly List<(int Kind, object? What)> nodes = new(64);
    private List<ParameterExpression> parameters = [];
    private List<ConstantExpression> values = [];
    private HashCode hash;
    private int code;

    private QueryFingerprint()
    {
    }

    /// <param name="values">The constants of the tree, closures among them, in order of appearance.</param>
    public static QueryFingerprint Of(Expression query, out List<ConstantExpression> values)
    {
        var fingerprint = new QueryFingerprint();
        fingerprint.Visit(query);
        fingerprint.code = fingerprint.hash.ToHashCode();

        // A fingerprint is kept with its plan; it must not reference a caller's values.
        (values, fingerprint.values, fingerprint.parameters) = (fingerprint.values, [], []);
        return fingerprint;
    }

    [return: NotNullIfNotNull(nameof(node))]
    public override Expression? Visit(Expression? node)
    {
        Add((int)(node?.NodeType ?? (ExpressionType)(-1)), node is null or LambdaExpression ? null : node.Type);
        return base.Visit(node);
    }

    public bool Equals(QueryFingerprint? other)
    {
        if (other is null || other.code != code || other.nodes.Count != nodes.Count)
        {
            return false;
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Kind != other.nodes[i].Kind || !Equals(nodes[i].What, other.nodes[i].What))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as QueryFingerprint);

    public override int GetHashCode() => code;

    protected override Expression VisitConstant(ConstantExpression node)
    {
        values.Add(node);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var index = parameters.IndexOf(node);
        if (index < 0)
        {
            index = parameters.Count;
            parameters.Add(node);
        }

        Add(index, null);
        return node;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Add(node.Arguments.Count, node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        Add(0, node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        Add(node.IsLiftedToNull ? 1 : 0, node.Method);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        Add(0, node.Method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        Add(node.Arguments.Count, node.Constructor);
        return base.VisitNew(node);
    }

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        Add((int)node.BindingType, node.Member);
        return base.VisitMemberBinding(node);
    }

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        Add(node.Arguments.Count, node.AddMethod);
        return base.VisitElementInit(node);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        Add(0, node.TypeOperand);
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        Add(node.Parameters.Count, typeof(T));
        return base.VisitLambda(node);
    }

    protected override Expression VisitNewArray(NewArrayExpression node)
    {
        Add(node.Expressions.Count, null);
        return base.VisitNewArray(node);
    }

    private void Add(int kind, object? what)
    {
        nodes.Add((kind, what));
        hash.Add(kind);
        hash.Add(what);
    }
}
