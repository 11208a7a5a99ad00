using System.Globalization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Webhooks;
using FunctionsCommerce.Simulation.Tests.World;

namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>An order as its customer knows it.</summary>
internal sealed record KnownOrder(long Id, long Customer, OperationKind Kind)
{
    /// <summary>As it was last answered; null: nobody answered.</summary>
    public Order? Answered { get; set; }

    /// <summary>The newest version that its customer was shown.</summary>
    public long Version { get; set; }

    public bool IsCancelled { get; set; }

    public void Show(Result<Order>? answer)
    {
        if (answer is { IsOk: true } shown && long.TryParse(shown.Value.ETag, CultureInfo.InvariantCulture, out var version))
        {
            Version = Math.Max(Version, version);
        }
    }

    public List<long> Returns { get; } = [];
}

/// <summary>What is sold and who buys when a history begins.</summary>
internal sealed class Shop
{
    public const string Coupon = "LIMIT3";
    public const int CouponLimit = 3;
    public const long Money = 1_000_000;
    public const long Points = 400;
    private readonly Machine.Scheduler scheduler;
    private readonly SimulatedStore store;

    public Shop(Machine.Scheduler scheduler, SimulatedStore store)
    {
        (this.scheduler, this.store) = (scheduler, store);
        Ids = new IdGenerator(new Machine.Node(scheduler, -2, "ids", TimeSpan.Zero).Time, IdRange.All(IdGenerator.Slots - 1));
        for (var i = 0; i < 3; i++)
        {
            AddCustomer(Ids.Next());
        }

        AddProduct(Ids.Next(), "BB Cream", ("60ml", 1038, 8), ("120ml", 1999, 40));
        AddProduct(Ids.Next(), "Plain Soap", (null, 45_000, 25));
        var now = scheduler.Now;
        Put(new Coupon
        {
            CouponId = Ids.Next(),
            Code = Coupon,
            CouponType = CouponType.Percentage,
            Value = 1000,
            UsageLimit = CouponLimit,
            StartsAt = now.AddDays(-1),
            EndsAt = now.AddDays(30),
            CreatedAt = now,
            UpdatedAt = now,
        });
    }

    public IdGenerator Ids { get; }

    public List<long> Customers { get; } = [];

    public Dictionary<(long Product, string Key), int> Stock { get; } = [];

    public List<KnownOrder> Orders { get; } = [];

    /// <summary>With a receiver that wants to hear of orders.</summary>
    public void AddWebhook(WebhookSecrets secrets) => Put(new Webhook
    {
        WebhookId = Ids.Next(),
        Url = "https://receiver.example/hook",
        Events = ["order.created", "order.updated", "order.completed"],
        SealedSecret = secrets.Seal("whsec_c2VjcmV0"),
        CreatedAt = scheduler.Now,
        UpdatedAt = scheduler.Now,
    });

    private void AddCustomer(long id)
    {
        var (partition, email, now) = (CurrentUser.PartitionOf(id), $"c{id}@example.com", scheduler.Now);
        Customers.Add(id);
        Put(new Account
        {
            AccountId = id,
            Name = "Asha Rao",
            Email = email,
            NormalizedEmail = email,
            Role = Role.Customer,
            Channel = Channels.PureEssence,
            CreatedAt = now,
            UpdatedAt = now,
        });
        Put(new AddressBook
        {
            Owner = partition,
            Addresses = [
                new Address
                {
                    AddressId = Ids.Next(),
                    Name = "Home",
                    Street = "12 MG Road",
                    City = "Pune",
                    PostalCode = "411001",
                    IsDefault = true,
                },
            ],
        });
        var posting = new Wallet { CustomerId = id }.Post("opening", Money, "Opening", null, now).Value;
        var batch = new DocumentBatch(Containers.Customers, partition);
        posting.AddTo(batch);
        store.Commit(batch, -1);
        Put(new LoyaltyAccount { CustomerId = id, Available = Points });
        Put(new LoyaltyEntry { CustomerId = id, Cause = "opening", Points = Points, Description = "Opening", CreatedAt = now });
    }

    private void AddProduct(long id, string name, params ReadOnlySpan<(string? Size, long Price, int Stock)> variants)
    {
        var keys = new List<string>();
        foreach (var (size, price, stock) in variants)
        {
            var key = Variant.KeyOf(size);
            keys.Add(key);
            Stock[(id, key)] = stock;
            Put(
                new Variant
                {
                    ProductId = id,
                    Key = key,
                    Size = size,
                    Sku = $"{name}-{key}",
                    Price = price,
                    Stock = stock,
                    ProductName = name,
                    Category = "care",
                });
        }

        Put(new Product
        {
            ProductId = id,
            Name = name,
            Slug = name,
            Description = name,
            Category = "care",
            VariantKeys = keys,
            CreatedAt = scheduler.Now,
            UpdatedAt = scheduler.Now,
        });
    }

    private void Put(Document document) =>
        store.Commit(new DocumentBatch(DocumentTypes.Of(document.GetType()).Container, document.Partition).Create(document), -1);
}
