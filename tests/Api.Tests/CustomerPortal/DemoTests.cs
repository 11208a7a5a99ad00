using System.Net;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

/// <summary>The document's own walk through the API, with the account it names.</summary>
public sealed class DemoTests(DemoStoreHost store) : IClassFixture<DemoStoreHost>
{
    [Fact]
    public async Task The_documents_usage_examples_work()
    {
        var login = await store.Post("/customer-portal/auth/login", new { email = "ali.jawad@example.com", password = "customer123" });
        var token = login.Expect(HttpStatusCode.OK).At("access_token").GetString();

        (await store.Get(PortalCustomer.Base + "/dashboard", token)).Expect(HttpStatusCode.OK).ShouldLookLike(
            """
            {
              "stats": {"open_tickets": 2, "active_orders": 1, "pending_refunds": 0, "resolved_tickets": 3},
              "recent_orders": [{"id": "ORD123", "status": "SHIPPED", "total": 299.99, "created_at": "2024-01-15T10:30:00Z", "item_count": 2}],
              "recent_tickets": [{"id": "TKT456", "subject": "Product inquiry", "status": "OPEN", "priority": "MEDIUM", "created_at": "2024-01-14T15:20:00Z"}]
            }
            """);
        var profile = (await store.Get(PortalCustomer.Base + "/profile", token)).Expect(HttpStatusCode.OK);
        profile.At("full_name").GetString().ShouldBe("Ali Jawad");
        profile.At("email").GetString().ShouldBe("ali.jawad@example.com");
        profile.At("avatar").GetString().ShouldBe("https://api.dicebear.com/7.x/avataaars/svg?seed=AliJawad");
        var orders = await store.Get(PortalCustomer.Base + "/orders", token);
        profile.At("total_orders").GetInt32().ShouldBe(orders.Json.GetArrayLength());

        var orderId = orders.Json.GetArrayLength() > 0 ? orders.At("0.id").GetString() : null;
        var ticket = await store.Post(
            PortalCustomer.Base + "/tickets",
            new
            {
                subject = "Need help with my order",
                description = "I have a question about delivery",
                order_id = orderId,
                priority = "MEDIUM",
            },
            token);
        ticket.Expect(HttpStatusCode.Created).At("messages.0.sender_name").GetString().ShouldBe("Ali Jawad");
    }
}
