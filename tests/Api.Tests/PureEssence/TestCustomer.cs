using System.Net;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>A customer of the storefront, signed in.</summary>
public sealed record TestCustomer(long Id, string Name, string Email, string Password, string Token);

/// <summary>Makes customers.</summary>
public static class TestCustomers
{
    private static int last;

    public static async Task<TestCustomer> RegisterCustomer(this StoreHost store, string name = "John Doe")
    {
        var email = $"customer{Interlocked.Increment(ref last)}@example.com";
        const string password = "securePassword123";
        var answer = await store.Post("/pure-essence/v1/auth/register", new { name, email, password, phone = "0977883578" });
        answer.Expect(HttpStatusCode.Created);
        return new TestCustomer(answer.At("data.user.id").GetInt64(), name, email, password, answer.At("data.token").GetString()!);
    }
}
