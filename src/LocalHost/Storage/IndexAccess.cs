using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>What an index does for a query: which values of one property can match, and whether they come in the order that the query
/// wants. The query still checks every document: the values may be too many, never too few.</summary>
/// <param name="Path">The property, as <c>Payment.CheckAt</c>.</param>
/// <param name="IsDescending">The largest value first.</param>
/// <param name="Sorts">The query sorts by the property, and by nothing else.</param>
internal sealed record IndexAccess(
    string Path, bool IsDescending, bool Sorts, Func<Document, long?> Key, IReadOnlyList<Func<object?[], long?>> Lows,
    IReadOnlyList<Func<object?[], long?>> Highs)
{
    /// <summary>Null: the document is not in the index.</summary>
    public long? KeyOf(Document document) => IsDescending ? ~Key(document) : Key(document);

    /// <summary>The keys between which documents can match, for the query's values.</summary>
    public (long First, long Last) Keys(object?[] values)
    {
        var low = Lows.Select(bound => bound(values) ?? long.MinValue).DefaultIfEmpty(long.MinValue).Max();
        var high = Highs.Select(bound => bound(values) ?? long.MaxValue).DefaultIfEmpty(long.MaxValue).Min();
        return IsDescending ? (~high, ~low) : (low, high);
    }

    public bool IsSameIndexAs(IndexAccess other) => Path == other.Path && IsDescending == other.IsDescending;
}

/// <summary>Finds the index that helps a query over a whole container: the one in whose order it wants the documents, else one on a
/// property that it compares with a value or looks for in a list. Properties that are times, whole numbers or words of a list can be
/// indexed.</summary>
internal sealed class IndexPlanner(QueryCompiler compiler, Type document)
{
    /// <param name="sort">The call that an index makes needless.</param>
    /// <returns>Null when none helps.</returns>
    public IndexAccess? For(Expression query, out MethodCallExpression? sort)
    {
        var calls = Calls(query);
        var filters = calls.TakeWhile(call => call.Method.Name == nameof(Queryable.Where)).ToList();
        var conditions = filters.SelectMany(call => Conditions(LambdaOf(call).Body)).ToList();
        var sorted = calls.Skip(filters.Count).FirstOrDefault();
        sort = sorted is { Method.Name: nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending), Arguments.Count: 2 }
            && calls.ElementAtOrDefault(filters.Count + 1)?.Method.Name is not (nameof(Queryable.ThenBy)
                or nameof(Queryable.ThenByDescending))
            && LambdaOf(sorted).Body is MemberExpression by && IsKey(by) && Nullable.GetUnderlyingType(by.Type) is null
                ? sorted
                : null;
        var property = sort is not null
            ? (MemberExpression)LambdaOf(sort).Body
            : conditions.OrderByDescending(condition => condition.Kind == ExpressionType.Equal)
                .ThenByDescending(condition => Nullable.GetUnderlyingType(condition.Property.Type) is not null)
                .FirstOrDefault()?.Property;
        if (property is null)
        {
            return null;
        }

        var path = PathOf(property);
        var bounds = conditions.Where(condition => PathOf(condition.Property) == path).ToList();
        return new IndexAccess(
            path,
            sort?.Method.Name == nameof(Queryable.OrderByDescending),
            sort is not null,
            Key(property),
            [
                .. bounds.Where(bound => bound.Kind is not (ExpressionType.LessThan or ExpressionType.LessThanOrEqual))
                    .Select(bound => Value(bound.Value, largest: false)),
            ],
            [
                .. bounds.Where(bound => bound.Kind is not (ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual))
                    .Select(bound => Value(bound.Value, largest: true)),
            ]);
    }

    /// <summary>From the documents outwards.</summary>
    private static List<MethodCallExpression> Calls(Expression query)
    {
        var calls = new List<MethodCallExpression>();
        while (query is MethodCallExpression call && call.Method.DeclaringType == typeof(Queryable))
        {
            calls.Add(call);
            query = call.Arguments[0];
        }

        calls.Reverse();
        return calls;
    }

    private static LambdaExpression LambdaOf(MethodCallExpression call) => (LambdaExpression)((UnaryExpression)call.Arguments[1]).Operand;

    private static IEnumerable<Condition> Conditions(Expression test)
    {
        if (test is MethodCallExpression { Method: { Name: nameof(Enumerable.Contains), IsStatic: true } } contains
            && IsKey(contains.Arguments[1]) && Nullable.GetUnderlyingType(contains.Arguments[1].Type) is null
            && contains.Arguments[0].Type.IsAssignableTo(typeof(IEnumerable)) && IsValue(contains.Arguments[0]))
        {
            return [new Condition((MemberExpression)contains.Arguments[1], ExpressionType.Equal, contains.Arguments[0])];
        }

        if (test is not BinaryExpression both)
        {
            return [];
        }

        if (both.NodeType == ExpressionType.AndAlso)
        {
            return Conditions(both.Left).Concat(Conditions(both.Right));
        }

        var compares = both.NodeType is ExpressionType.Equal
            or ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual;
        return compares
            && AsProperty(both.Left) is { } property
            && IsValue(both.Right)
            && (both.NodeType != ExpressionType.Equal || IsNeverNull(both.Right))
            ? [new Condition(property, both.NodeType, both.Right)]
            : [];
    }

    /// <summary>The compiler compares enums as the numbers that they are.</summary>
    private static MemberExpression? AsProperty(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: { Type.IsEnum: true } word } => AsProperty(word),
        _ => IsKey(expression) ? (MemberExpression)expression : null,
    };

    private static bool IsKey(Expression expression) => expression is MemberExpression member && IsOfDocument(member)
        && (Nullable.GetUnderlyingType(member.Type) ?? member.Type) is var type && (type == typeof(DateTimeOffset)
            || type == typeof(long)
            || type == typeof(int)
            || type.IsEnum);

    private static bool IsOfDocument(Expression expression) => expression switch
    {
        ParameterExpression => true,
        MemberExpression { Expression: { } subject } => Nullable.GetUnderlyingType(subject.Type) is null && IsOfDocument(subject),
        _ => false,
    };

    /// <summary>Says nothing of the document, and something: <c>null</c> matches what no index holds.</summary>
    private static bool IsValue(Expression expression) =>
        expression is not ConstantExpression { Value: null } && !DocumentFinder.IsIn(expression);

    /// <summary>What equals null is in no index.</summary>
    private static bool IsNeverNull(Expression value) => Nullable.GetUnderlyingType(value.Type) is null
        || value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var plain }
            && Nullable.GetUnderlyingType(plain.Type) is null
            && plain.Type.IsValueType;

    private static string PathOf(MemberExpression property) =>
        property.Expression is MemberExpression outer ? PathOf(outer) + "." + property.Member.Name : property.Member.Name;

    private static Expression AsKey(Expression value)
    {
        if (Nullable.GetUnderlyingType(value.Type) is not null)
        {
            return Expression.Condition(
                Expression.Property(value, nameof(Nullable<long>.HasValue)),
                AsKey(Expression.Property(value, nameof(Nullable<long>.Value))),
                Expression.Constant(null, typeof(long?)));
        }

        var number = value.Type == typeof(DateTimeOffset) ? Expression.Property(value, nameof(DateTimeOffset.UtcTicks)) : value;
        return Expression.Convert(Expression.Convert(number, typeof(long)), typeof(long?));
    }

    private Func<Document, long?> Key(MemberExpression property)
    {
        var any = Expression.Parameter(typeof(Document), "document");
        var own = new Replacement(Root(property), Expression.Convert(any, document));
        return Expression.Lambda<Func<Document, long?>>(AsKey(own.Visit(compiler.Visit(property))!), any).Compile();
    }

    /// <param name="largest">Of a list: the largest value instead of the smallest.</param>
    private Func<object?[], long?> Value(Expression value, bool largest)
    {
        if (!value.Type.IsAssignableTo(typeof(IEnumerable)))
        {
            return Expression.Lambda<Func<object?[], long?>>(AsKey(compiler.Visit(value)), compiler.Values).Compile();
        }

        var list = Expression.Lambda<Func<object?[], IEnumerable>>(compiler.Visit(value), compiler.Values).Compile();
        return values =>
        {
            var keys = list(values)
                .Cast<object>()
                .Select(one => Convert.ToInt64(one is DateTimeOffset time ? time.UtcTicks : one, CultureInfo.InvariantCulture))
                .Order()
                .ToList();
            return keys.Count == 0 ? null : keys[largest ? ^1 : 0];
        };
    }

    private static Expression Root(Expression property) =>
        property is MemberExpression { Expression: { } subject } ? Root(subject) : property;

    private sealed record Condition(MemberExpression Property, ExpressionType Kind, Expression Value);

    private sealed class Replacement(Expression of, Expression by) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == of ? by : base.Visit(node);
    }

    private sealed class DocumentFinder : ExpressionVisitor
    {
        private bool found;

        public static bool IsIn(Expression expression)
        {
            var finder = new DocumentFinder();
            finder.Visit(expression);
            return finder.found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found = true;
            return node;
        }
    }
}
