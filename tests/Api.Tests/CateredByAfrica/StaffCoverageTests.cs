using System.Text.Json.Nodes;
using FunctionsCommerce.Api.Tests.Hosting;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What a customer is shown, staff can see or set: every field that the four customers' APIs answer stands in the back office's
/// description under its own name or another, is computed, or has a reason to be nobody's but the customer's.</summary>
public sealed class StaffCoverageTests : IDisposable
{
    private const string Paging = "The page of a list";
    private const string Confirmation = "Says that a call was done";
    private const string Counted = "Counted from what staff see one by one";
    private const string Secret = "A saved payment method is the customer's and the gateway's";
    private const string OwnView = "How the customer wants pages to look";
    private const string Interest = "What the customer likes and looks at: no business of staff";
    private const string Admin = "Staff see and change it in RAS Currys' own admin routes";
    private const string Rule = "Follows from the store's rules";

    /// <summary>Other names of the same thing.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["address"] = "shippingAddress",
        ["contactName"] = "name",
        ["contactPhone"] = "phone",
        ["courier"] = "carrier",
        ["courierContact"] = "carrierPhone",
        ["courierName"] = "carrier",
        ["currentLocation"] = "location",
        ["deliveryAddress"] = "shippingAddress",
        ["fullName"] = "name",
        ["history"] = "entries",
        ["image"] = "imageUrl",
        ["lastLoginAt"] = "lastLogin",
        ["lastUpdated"] = "updatedAt",
        ["loyaltyPoints"] = "points",
        ["memberSince"] = "createdAt",
        ["number"] = "trackingNumber",
        ["orderStatus"] = "stage",
        ["package"] = "parcel",
        ["phoneNumber"] = "phone",
        ["pincode"] = "postalCode",
        ["productName"] = "name",
        ["receipt"] = "orderNumber",
        ["refundedAmount"] = "refunded",
        ["senderId"] = "customerId",
        ["size"] = "variant",
        ["skinType"] = "skinTypes",
        ["stock"] = "stockQuantity",
        ["tracking"] = "shipment",
        ["trackingId"] = "trackingNumber",
        ["userAvatar"] = "avatar",
        ["userId"] = "customerId",
        ["userName"] = "customerName",
        ["razorpayOrderId"] = "gatewayOrderId",
        ["paymentId"] = "transactionId",
        ["lastReply"] = "messages",
        ["totalValue"] = "totalAmount",
        ["steps"] = "timeline",
        ["completed"] = "timeline",
        ["current"] = "timeline",
        ["general"] = "language",
        ["verifiedPurchase"] = "customerId",
        ["ticketId"] = "id",
        ["endDate"] = "endsAt",
    };

    /// <summary>Why staff need no such field.</summary>
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["emailSent"] = Confirmation,
        ["passwordReset"] = Confirmation,
        ["tokenType"] = Confirmation,
        ["order"] = Confirmation,
        ["product"] = Confirmation,
        ["profile"] = Confirmation,
        ["refund"] = Confirmation,
        ["review"] = Confirmation,
        ["settings"] = Confirmation,
        ["cart"] = Confirmation,
        ["wishlist"] = Interest,
        ["redemption"] = Confirmation,
        ["files"] = Confirmation,
        ["summary"] = Confirmation,
        ["meta"] = Paging,
        ["pages"] = Paging,
        ["activeOrders"] = Counted,
        ["activity"] = Counted,
        ["averageRating"] = Counted,
        ["date"] = Counted,
        ["helpful"] = Counted,
        ["notHelpful"] = Counted,
        ["itemCount"] = Counted,
        ["loginCount"] = Counted,
        ["openTickets"] = Counted,
        ["orderHistory"] = Counted,
        ["paymentMethods"] = Counted,
        ["payments"] = Counted,
        ["pendingRefunds"] = Counted,
        ["purchased"] = Counted,
        ["ratingDistribution"] = Counted,
        ["reasons"] = Counted,
        ["recentOrders"] = Counted,
        ["recentTickets"] = Counted,
        ["resolvedTickets"] = Counted,
        ["supportTickets"] = Counted,
        ["totalReviews"] = Counted,
        ["totalSpent"] = Counted,
        ["totalTickets"] = Counted,
        ["unreadCount"] = Counted,
        ["viewed"] = Counted,
        ["wishlisted"] = Counted,
        ["categories"] = Counted,
        ["brands"] = Counted,
        ["filters"] = Counted,
        ["priceRange"] = Counted,
        ["min"] = Counted,
        ["max"] = Counted,
        ["suggestions"] = Counted,
        ["retryCount"] = Counted,
        ["accountHolderName"] = Secret,
        ["accountNumber"] = Secret,
        ["defaultMethod"] = Secret,
        ["expiryMonth"] = Secret,
        ["expiryYear"] = Secret,
        ["ifscCode"] = Secret,
        ["methods"] = Secret,
        ["provider"] = Secret,
        ["upiId"] = Secret,
        ["gateway"] = Secret,
        ["razorpayKeyId"] = Secret,
        ["channels"] = OwnView,
        ["notifications"] = OwnView,
        ["preferences"] = OwnView,
        ["theme"] = OwnView,
        ["timezone"] = OwnView,
        ["read"] = OwnView,
        ["viewedAt"] = Interest,
        ["acceptOrders"] = Admin,
        ["admins"] = Admin,
        ["cashOnDelivery"] = Admin,
        ["closedMessage"] = Admin,
        ["users"] = Admin,
        ["benefits"] = Rule,
        ["level"] = Rule,
        ["nextTier"] = Rule,
        ["pointsNeeded"] = Rule,
        ["pointsRequired"] = Rule,
        ["couponProblem"] = Rule,
        ["newTotal"] = Rule,
        ["isNew"] = Rule,
        ["isPrimary"] = Rule,
        ["serviceType"] = Rule,
        ["unavailable"] = Rule,
    };

    private readonly PipelineHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("pure-essence/v1")]
    [InlineData("rocketry-box")]
    [InlineData("customer-portal")]
    [InlineData("ras-currys/api")]
    public void Staff_can_see_or_set_every_field_that_customers_are_shown(string api)
    {
        var staff = Fields(Document("catered-by-africa/v1"), _ => true);
        var shown = Answered(Document(api));

        shown.Where(field => !staff.Contains(field) && !Names.ContainsKey(field) && !Reasons.ContainsKey(field))
            .ShouldBeEmpty("Let staff see or set these, or say here why not.");
        Names.Values.Where(name => !staff.Contains(name)).ShouldBeEmpty("Staff have no such field.");
    }

    [Fact]
    public void No_reason_outlives_its_field()
    {
        string[] apis = ["pure-essence/v1", "rocketry-box", "customer-portal", "ras-currys/api"];
        var shown = apis.SelectMany(api => Answered(Document(api))).ToHashSet();
        var staff = Fields(Document("catered-by-africa/v1"), _ => true);

        Names.Keys.Concat(Reasons.Keys).Where(field => !shown.Contains(field)).ShouldBeEmpty("No customer is shown these.");
        Reasons.Keys.Where(staff.Contains).ShouldBeEmpty("Staff see these.");
    }

    private static HashSet<string> Answered(JsonNode document)
    {
        var (found, schemas) = (new HashSet<string>(), document["components"]!["schemas"]!.AsObject());
        var waiting = new Queue<JsonNode?>(document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .SelectMany(operation => operation.Value!["responses"]!.AsObject()).Where(
                response => response.Key[0] == '2').Select(response => response.Value));
        while (waiting.TryDequeue(out var node))
        {
            foreach (var reference in Nodes(node)
                .OfType<JsonObject>()
                .Select(each => (string?)each["$ref"])
                .OfType<string>()
                .Select(text => text.Split('/')[^1]))
            {
                if (found.Add(reference))
                {
                    waiting.Enqueue(schemas[reference]);
                }
            }
        }

        return Fields(document, found.Contains);
    }

    private static HashSet<string> Fields(JsonNode document, Func<string, bool> of) =>
    [
        .. document["components"]!["schemas"]!.AsObject().Where(schema => of(schema.Key)).SelectMany(
            schema => Nodes(schema.Value)).OfType<JsonObject>()
            .SelectMany(node => node["properties"] as JsonObject ?? []).Select(property => Camel(property.Key)),
    ];

    private static string Camel(string name) =>
        string.Concat(
            name.Split('_', StringSplitOptions.RemoveEmptyEntries)
                .Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private JsonNode Document(string basePath) =>
        JsonNode.Parse(OpenApiDocuments.Write(host.Get<IEnumerable<IApi>>().Single(api => api.Definition.BasePath == basePath)))!;

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject one => one.Where(pair => pair.Key is not ("example" or "examples")).SelectMany(pair => Nodes(pair.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Nodes),
        _ => [],
    };
}
