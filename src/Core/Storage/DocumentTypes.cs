using System.Collections.Frozen;
using System.Reflection;

namespace FunctionsCommerce.Core.Storage;

/// <summary>Says in which container a document lives, and under which type name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StoredAttribute(string container, string name) : Attribute
{
    public string Container { get; } = container;

    public string Name { get; } = name;
}

/// <summary>The containers, and which partition key their documents have.</summary>
public static class Containers
{
    /// <summary>Partition: the customer. Account, cart, orders, tickets, notifications, ledger.</summary>
    public const string Customers = "customers";

    /// <summary>Partition: the product. Product, variants with stock, reservations, reviews.</summary>
    public const string Products = "products";

    /// <summary>Partition: the key itself. Uniqueness (email, slug), and the partition of a public id.</summary>
    public const string Keys = "keys";

    /// <summary>Partition: the coupon code. Coupons and their redemptions.</summary>
    public const string Coupons = "coupons";

    /// <summary>Partition: the counted thing. Attempts and limits that hold across instances; they expire.</summary>
    public const string Counters = "counters";

    /// <summary>Partition: the month. Daily figures, and what each order, customer and visit adds to them.</summary>
    public const string Rollups = "rollups";

    /// <summary>Partition: the campaign with its recipients, the automation rule with its logs; all rules together.</summary>
    public const string Marketing = "marketing";

    /// <summary>Partition: "webhooks" for the webhooks, then one for each with its deliveries.</summary>
    public const string Webhooks = "webhooks";

    /// <summary>Documents that live in whichever container their cause lives in.</summary>
    public const string Any = "*";

    public static IReadOnlyList<string> All { get; } = [Customers, Products, Keys, Coupons, Counters, Rollups, Marketing, Webhooks];

    /// <summary>Those whose batches may carry events: a relay reads the change feed of each, which costs something all day.</summary>
    public static IReadOnlyList<string> WithOutbox { get; } = [Customers, Products, Keys, Marketing, Webhooks];
}

/// <summary>A document type as the store knows it.</summary>
public sealed record DocumentType(Type Clr, string Container, string Name);

/// <summary>All document types of Core, found once by their <see cref="StoredAttribute"/>.</summary>
public static class DocumentTypes
{
    private static readonly FrozenDictionary<Type, DocumentType> ByClr = typeof(Document).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Document)) && !type.IsAbstract)
        .Select(
            type => (
                Type: type,
                Stored: type.GetCustomAttribute<StoredAttribute>() ?? throw new InvalidOperationException($"{type} has no [Stored]")))
        .ToFrozenDictionary(pair => pair.Type, pair => new DocumentType(pair.Type, pair.Stored.Container, pair.Stored.Name));

    private static readonly FrozenDictionary<string, DocumentType> ByName = ByClr.Values.ToFrozenDictionary(type => type.Name);

    public static IEnumerable<DocumentType> All => ByClr.Values;

    public static DocumentType Of(Type clr) => ByClr[clr];

    public static DocumentType Named(string name) => ByName[name];
}
