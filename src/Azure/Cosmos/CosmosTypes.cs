using System.Collections.Frozen;
using System.Linq.Expressions;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Document types by name, also names that this version does not know.</summary>
internal static class CosmosTypes
{
    private static readonly FrozenDictionary<string, DocumentType> ByName = DocumentTypes.All.ToFrozenDictionary(type => type.Name);

    public static DocumentType? Named(string name) => ByName.GetValueOrDefault(name);
}

/// <summary>What is asked for when <typeparamref name="T"/> is: one document type, or all that derive from it.</summary>
internal static class CosmosTypes<T>
    where T : Document
{
    private static readonly DocumentType[] Types = [.. DocumentTypes.All.Where(type => type.Clr.IsAssignableTo(typeof(T)))];
    private static readonly string[] Homes = [.. Types.Select(type => type.Container).Distinct()];
    private static readonly Expression<Func<T, bool>> Filter = MakeFilter();

    /// <exception cref="ArgumentException">They live in different containers, or in any.</exception>
    public static string Home => Homes is [var home] && home != Containers.Any
        ? home
        : throw new ArgumentException($"A {typeof(T).Name} can be in several containers: only a query that names one finds it.");

    public static IQueryable<T> Among(IQueryable<T> documents) => documents.Where(Filter);

    private static Expression<Func<T, bool>> MakeFilter()
    {
        var document = Expression.Parameter(typeof(T), "document");
        var type = Expression.Property(document, typeof(Document).GetProperty(nameof(Document.Type))!);
        var names = Types.Select(type => type.Name).ToList();
        Expression condition = names is [var name]
            ? Expression.Equal(type, Expression.Constant(name))
            : Expression.Call(Expression.Constant(names), nameof(names.Contains), null, type);
        return Expression.Lambda<Func<T, bool>>(condition, document);
    }
}
