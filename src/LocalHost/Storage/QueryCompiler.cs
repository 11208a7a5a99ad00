using System.Linq.Expressions;
using System.Reflection;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>A query as methods that take the documents and the query's constants.</summary>
/// <param name="Sorted">The same over documents that come in the order of the index; null when the order is not that of one.</param>
internal sealed record CompiledQuery<T, TResult>(
    Func<IEnumerable<T>, object?[], IEnumerable<TResult>> Run, Func<IEnumerable<T>, object?[], IEnumerable<TResult>>? Sorted,
    IndexAccess? Access);

/// <summary>Turns a query over <see cref="IQueryable{T}"/> into a method over <see cref="IEnumerable{T}"/> that takes the query's constants
/// as an array.</summary>
/// <remarks>Where a document lacks what a condition looks at (a null on the way), the condition does not hold, as in Cosmos; it does not
/// throw.</remarks>
internal sealed class QueryCompiler : ExpressionVisitor
{
    private readonly List<ConstantExpression> constants;
    private readonly ParameterExpression source;
    private MethodCallExpression? dropped;

    private QueryCompiler(List<ConstantExpression> constants, Type document)
    {
        this.constants = constants;
        source = Expression.Parameter(typeof(IEnumerable<>).MakeGenericType(document), "source");
    }

    /// <summary>The query's constants, in order.</summary>
    public ParameterExpression Values { get; } = Expression.Parameter(typeof(object[]), "values");

    public static CompiledQuery<T, TResult> Compile<T, TResult>(Expression query, List<ConstantExpression> constants)
    {
        var compiler = new QueryCompiler(constants, typeof(T));
        var access = new IndexPlanner(compiler, typeof(T)).For(query, out var sort);
        return new CompiledQuery<T, TResult>(
            compiler.Compile<T, TResult>(query), sort is null ? null : compiler.Without(sort).Compile<T, TResult>(query), access);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is IQueryable)
        {
            return source;
        }

        var index = constants.FindIndex(constant => ReferenceEquals(constant, node));
        return Expression.Convert(Expression.ArrayIndex(Values, Expression.Constant(index)), node.Type);
    }

    /// <summary>Lambdas that stood quoted in the query are plain ones now.</summary>
    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Quote ? Visit(node.Operand) : base.VisitUnary(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node == dropped)
        {
            return Visit(node.Arguments[0]);
        }

        if (node.Method.DeclaringType == typeof(Queryable))
        {
            return Expression.Call(OverEnumerables(node.Method), Visit(node.Arguments));
        }

        var call = (MethodCallExpression)base.VisitMethodCall(node);
        var subject = call.Object ?? (call.Method.DeclaringType == typeof(Enumerable) ? call.Arguments[0] : null);
        return subject is null ? call : UnlessNull(subject, call);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var member = (MemberExpression)base.VisitMember(node);
        return member.Expression is { NodeType: ExpressionType.MemberAccess or ExpressionType.Conditional or ExpressionType.Call } subject
            ? UnlessNull(subject, member)
            : member;
    }

    private Func<IEnumerable<T>, object?[], IEnumerable<TResult>> Compile<T, TResult>(Expression query) =>
        Expression.Lambda<Func<IEnumerable<T>, object?[], IEnumerable<TResult>>>(Visit(query), source, Values).Compile();

    /// <summary>From now on the call's result is what it was made from.</summary>
    private QueryCompiler Without(MethodCallExpression call)
    {
        dropped = call;
        return this;
    }

    private static Expression UnlessNull(Expression subject, Expression use) =>
        subject.Type.IsValueType || use.Type == typeof(void)
            ? use
            : Expression.Condition(Expression.Equal(subject, Expression.Constant(null, subject.Type)), Expression.Default(use.Type), use);

    /// <summary>The method of <see cref="Enumerable"/> with the same name and the same parameters, less the quotes.</summary>
    private static MethodInfo OverEnumerables(MethodInfo method)
    {
        var wanted = method.GetParameters().Select(parameter => Plain(parameter.ParameterType)).ToArray();
        var arguments = method.GetGenericArguments();
        foreach (var candidate in typeof(Enumerable).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            if (candidate.Name == method.Name && candidate.GetGenericArguments().Length == arguments.Length)
            {
                var bound = arguments.Length == 0 ? candidate : candidate.MakeGenericMethod(arguments);
                if (bound.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(wanted))
                {
                    return bound;
                }
            }
        }

        throw new NotSupportedException($"The store does not know {method.Name}.");
    }

    private static Type Plain(Type type)
    {
        if (!type.IsGenericType)
        {
            return type;
        }

        var open = type.GetGenericTypeDefinition();
        return open switch
        {
            _ when open == typeof(Expression<>) => type.GetGenericArguments()[0],
            _ when open == typeof(IQueryable<>) => typeof(IEnumerable<>).MakeGenericType(type.GetGenericArguments()),
            _ when open == typeof(IOrderedQueryable<>) => typeof(IOrderedEnumerable<>).MakeGenericType(type.GetGenericArguments()),
            _ => type,
        };
    }
}
