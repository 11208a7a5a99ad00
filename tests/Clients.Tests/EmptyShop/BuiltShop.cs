using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.Clients.Tests.EmptyShop;

/// <summary>Builds a shop as rich as the demo store, with the .NET client as its owner.</summary>
internal sealed class BuiltShop(CateredByAfricaClient staff)
{
    public const string Coupon = "WELCOME10";

    /// <summary>A PNG of one pixel.</summary>
    public static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static async Task<BuiltShop> BuildAsync(HttpClient http)
    {
        var staff = new CateredByAfricaClient(http);
        staff.AccessToken = (await staff.LoginAsync(
            new() { Email = EmptyStore.OwnerEmail, Password = EmptyStore.Password })).Data.Tokens.AccessToken;
        (await staff.ListProductsAsync()).Data.Products.ShouldBeEmpty();
        var shop = new BuiltShop(staff);
        await shop.CatalogAsync();
        await shop.MarketingAsync();
        await shop.PeopleAsync();
        return shop;
    }

    public CateredByAfricaClient Staff => staff;

    /// <summary>What staff do from the order's arrival to its delivery.</summary>
    public async Task DeliverAsync(string orderId)
    {
        await staff.UpdateOrderStatusAsync(orderId, new() { Status = OrderTarget.Processing });
        await staff.AddOrderNoteAsync(orderId, new() { Note = "Packed with care" });
        await staff.CreateShipmentAsync(orderId, new()
        {
            Carrier = "DHL",
            TrackingNumber = "DHL4711" + orderId,
            CarrierPhone = "+260211376400",
            TrackingUrl = new Uri("https://carrier.example/track/4711"),
        });
        await staff.UpdateTrackingAsync(
            orderId, new() { Status = "in_transit", Location = "Lusaka hub", Description = "Left the hub" });
        await staff.UpdateOrderStatusAsync(orderId, new() { Status = OrderTarget.Completed });
    }

    public async Task ApproveReviewsAsync()
    {
        foreach (var review in (await staff.ListReviewsAsync()).Data.Reviews)
        {
            await staff.ApproveReviewAsync(review.Id);
        }
    }

    public async Task AnswerTicketsAsync()
    {
        foreach (var ticket in (await staff.ListTicketsAsync()).Data.Tickets)
        {
            await staff.ReplyToTicketAsync(ticket.Id, new() { Message = "Morning and evening." });
        }
    }

    private async Task CatalogAsync()
    {
        foreach (var name in new[] { "skincare", "makeup" })
        {
            await staff.CreateCategoryAsync(new()
            {
                Name = name,
                Description = $"Everything about {name}",
                ImageUrl = new Uri($"https://pictures.example/{name}.jpg"),
                Position = 1,
            });
            await staff.CreateBrandAsync(new() { Name = name + " brand", Description = "Made here" });
        }

        var cleanser = (await staff.CreateProductAsync(Draft("Gentle Face Cleanser", "skincare", 15))).Data;
        var balm = (await staff.CreateProductAsync(Draft("BB Cream", "makeup", 10.38m))).Data;
        var cream = Draft("Ultra Dry Skin Moisturizer", "skincare", 18);
        cream.RelatedProducts = [cleanser.Id, balm.Id];
        var made = (await staff.CreateProductAsync(cream)).Data;
        using var picture = new MemoryStream(Picture);
        await staff.UpdateProductWithFilesAsync(made.Id, image: [new FileParameter(picture, "cream.png", "image/png")]);
        await staff.AdjustStockAsync(made.Id, new() { Reason = "Counted", Variant = "50ml", Count = 44 });
    }

    private static CreateProductRequest Draft(string name, string category, decimal price) => new()
    {
        Name = name,
        Category = category,
        Brand = category + " brand",
        Price = price,
        OriginalPrice = price + 5,
        Description = $"{name} in short.",
        LongDescription = $"{name} at length: what it is and what it does.",
        SkinTypes = ["dry", "sensitive"],
        Features = ["Hyaluronic acid formula"],
        Ingredients = "Water, Glycerin",
        HowToUse = "Morning and evening.",
        Tags = ["hydrating", "organic"],
        IsFeatured = true,
        Weight = 250,
        Dimensions = new() { Length = 10, Width = 5, Height = 5 },
        Metadata = new Dictionary<string, string> { ["erp"] = name },
        Images =
        [
            new() { Url = "https://pictures.example/front.jpg", AltText = "The front" },
            new() { Url = "https://pictures.example/back.jpg" },
        ],
        Variants =
        [
            new() { Variant = "50ml", Price = price, OriginalPrice = price + 5, StockQuantity = 45, Sku = category + name[..2] + "50" },
            new() { Variant = "100ml", Price = price + 8, OriginalPrice = price + 15, StockQuantity = 32 },
        ],
    };

    private async Task MarketingAsync()
    {
        await staff.CreateCouponAsync(new()
        {
            Code = Coupon,
            Type = CouponType.Percentage,
            Value = 10,
            EndsAt = DateTimeOffset.UtcNow.AddYears(1),
            MinOrderValue = 1,
            MaxDiscount = 50,
            UsageLimit = 100,
            CustomerLimit = 5,
        });
        var templates = (await staff.ListEmailTemplatesAsync()).Data;
        await staff.CreateRuleAsync(new()
        {
            Name = "Welcome",
            TriggerType = AutomationTrigger.CustomerRegistered,
            ActionType = ActionType.Email,
            TemplateId = templates.First(template => template.Name.Contains("Welcome", StringComparison.Ordinal)).Id,
        });
        await staff.CreateRuleAsync(new()
        {
            Name = "Thanks",
            TriggerType = AutomationTrigger.OrderPlaced,
            ActionType = ActionType.Sms,
            MessageContent = "Thank you, {{first_name}}",
        });
        await staff.CreateCampaignAsync(new()
        {
            Name = "Opening",
            Subject = "We are open, {{first_name}}",
            RecipientType = RecipientType.All,
            TemplateType = CampaignStyle.Promotion,
        });
    }

    private async Task PeopleAsync()
    {
        await staff.CreateUserAsync(new()
        {
            Name = "Musa Packer",
            Email = "musa@example.com",
            Password = EmptyStore.Password,
            Role = StaffRole.Admin,
        });
        (await staff.ListUsersAsync()).Data.Count.ShouldBe(2);
    }
}
