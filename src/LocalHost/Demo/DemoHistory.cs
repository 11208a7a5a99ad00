using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>What a customer did in the last 90 days, as documents.</summary>
internal sealed record DemoPast(IReadOnlyList<Document> InCustomerPartition, IReadOnlyList<Document> Keys);

/// <summary>Generates the history of the demo store; the same for the same day.</summary>
internal sealed class DemoHistory(
    DemoInventory shelves, PriceCalculator prices, StoreSettings settings, DemoStoreSize size, DateTimeOffset now)
{
    private static readonly string[] Streets = [
        "Kafue Rd Balmoral", "Cairo Road", "Great East Road", "Independence Avenue", "Church Street",
    ];
    private static readonly string[] Cities = ["Chilanga", "Lusaka", "Kitwe", "Ndola", "Livingstone"];
    private static readonly PaymentMethod[] Methods = [PaymentMethod.MobileMoney, PaymentMethod.Card, PaymentMethod.Cod, PaymentMethod.Upi];
    private long lastId = new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public DemoPast Of(Account customer)
    {
        // Seeded by the customer alone: adding one does not change the others' history.
        var random = new Random((int)customer.AccountId);
        var address = new Address
        {
            AddressId = NextId(),
            Name = "Home",
            Street = Streets[random.Next(Streets.Length)],
            City = Cities[random.Next(Cities.Length)],
            PostalCode = "10101",
            Phone = customer.Phone,
            IsDefault = true,
        };
        var orders = Enumerable.Range(0, size.OrdersPerCustomer ?? (random.Next(10) == 0 ? 0 : 1 + random.Next(10)))
            .Select(_ => Place(customer, address, random))
            .ToArray();
        var documents = new List<Document>
        {
            Counted(customer, orders),
            new AddressBook { Owner = customer.Partition, Addresses = [address] },
        };
        documents.AddRange(orders);
        documents.AddRange(Points(customer));
        var reviews = orders.Where(order => order.Status == OrderStatus.Delivered && random.Next(3) > 0)
            .Select(order => Review(customer, order, random))
            .OfType<ReviewKey>()
            .ToArray();
        documents.AddRange(
            reviews.Select(
                key => new CustomerReviewKey { ReviewId = key.ReviewId, ProductId = key.ProductId, CustomerId = key.CustomerId }));
        return new DemoPast(
            documents, [.. orders.Select(order => new OrderKey { OrderId = order.OrderId, CustomerId = order.CustomerId }), .. reviews]);
    }

    private Order Place(Account customer, Address address, Random random)
    {
        var placed = now.AddHours(-1 - (random.NextDouble() * Math.Max(1, (now - customer.CreatedAt).TotalHours - 2)));
        var lines = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => shelves.Products[random.Next(shelves.Products.Count)].Variants[0])
            .DistinctBy(variant => variant.ProductId)
            .Where(variant => variant.Stock > 5)
            .Select(variant => new CheckoutLine(variant, 1 + random.Next(3)))
            .ToArray();
        if (lines.Length == 0)
        {
            lines = [new CheckoutLine(shelves.Products[0].Variants[0], 1)];
        }

        var quote = prices.Quote(
            [.. lines.Select(line => new PricedItem(line.Variant.ProductId, line.Variant.Key, line.Variant.Price, line.Quantity))],
            null,
            PriceRule.ShippingAndTaxAdded,
            giftWrap: false);
        var to = new OrderAddress(address.Name, address.Street, address.City, null, address.PostalCode, null, null, address.Phone);
        var command = new PlaceOrderCommand
        {
            CustomerId = customer.AccountId,
            Channel = Channels.PureEssence,
            PaymentMethod = Methods[random.Next(Methods.Length)],
            PriceRule = PriceRule.ShippingAndTaxAdded,
            OrderType = random.Next(4) == 0 ? OrderType.Offline : OrderType.Online,
        };
        var order = OrderDraft.From(
            command, NextId(), NextId(), new CheckoutQuote(customer, to, to, null, lines, null, quote), settings, placed);
        order = Live(order, random) with { ExpiresAt = null };
        if (order.Status != OrderStatus.Cancelled)
        {
            foreach (var line in order.Lines)
            {
                shelves.Of(line.ProductId).Sell(order, line);
            }
        }

        return order;
    }

    /// <summary>The order's life up to now: paid within minutes, delivered within days, now and then cancelled.</summary>
    private Order Live(Order order, Random random)
    {
        if (random.Next(12) == 0)
        {
            return order.Cancel("Changed my mind", NextId, order.CreatedAt.AddMinutes(20)).Value.Order;
        }

        var at = order.CreatedAt.AddMinutes(5);
        if (order.Payment.IsOnline)
        {
            order = order.Captured($"pay_demo{Base36.Encode(order.OrderId)}", order.Totals.Total, NextId, at).Value.Order;
        }

        foreach (var (status, hours) in new[] { (OrderStatus.Processing, 6), (OrderStatus.Shipped, 20), (OrderStatus.Delivered, 50) })
        {
            at = at.AddHours(hours);
            if (at > now)
            {
                break;
            }

            order = order.MoveTo(status, at).Value.Order;
            if (status == OrderStatus.Shipped)
            {
                order = order with
                {
                    Shipment = order.Shipment with
                    {
                        Carrier = "DHL",
                        Updates = [.. new[]
                        {
                            new TrackingUpdate("picked_up", settings.Warehouse, at),
                            new TrackingUpdate("in_transit", $"{order.ShippingAddress!.City} Hub", at.AddHours(4)),
                        }
                            .Where(update => update.At <= now)],
                    },
                };
            }
        }

        return order;
    }

    /// <summary>What the customer thinks of the first thing in the order; null when they reviewed it before.</summary>
    private ReviewKey? Review(Account customer, Order order, Random random)
    {
        var productId = order.Lines[0].ProductId;
        var (rating, title, comment) = DemoReviews.All[random.Next(DemoReviews.All.Count)];
        var at = order.DeliveredAt!.Value + ((now - order.DeliveredAt.Value) * random.NextDouble());
        var review = new Review
        {
            ReviewId = NextId(),
            ProductId = productId,
            CustomerId = customer.AccountId,
            CustomerName = customer.Name,
            Rating = rating,
            Title = title,
            Comment = comment,
            VerifiedPurchase = true,
            Status = ReviewStatus.Approved,
            CreatedAt = at,
            UpdatedAt = at,
        };
        return shelves.Of(productId).Add(review)
            ? new ReviewKey { ReviewId = review.ReviewId, ProductId = productId, CustomerId = customer.AccountId }
            : null;
    }

    /// <summary>The account, with what its orders come to.</summary>
    private Account Counted(Account customer, IEnumerable<Order> orders) => customer with
    {
        Figures = orders.Aggregate(
            new CustomerMetricsDocument { CustomerId = customer.AccountId },
            (sum, order) => sum.Counting(order, CustomerMetrics.Of(order, settings.Calendar), null)).Summary,
    };

    private static IEnumerable<Document> Points(Account customer)
    {
        var points = customer.AccountId == 1 ? 150 : (int)(customer.AccountId * 7 % 90);
        yield return new LoyaltyAccount { CustomerId = customer.AccountId, Available = points };
        yield return new LoyaltyEntry
        {
            CustomerId = customer.AccountId,
            Cause = "welcome",
            Points = points,
            Description = "Welcome points",
            CreatedAt = customer.CreatedAt,
        };
    }

    private long NextId() => (lastId += 7) << 1;
}
