using System.Net;
using System.Text.Json;

namespace FunctionsCommerce.Clients.Tests.BackOffice;

/// <summary>How LocalHost serves the shop window. <see cref="BackOfficeTests"/> buys there.</summary>
public sealed class ShopWindowTests(DemoStore store) : IClassFixture<DemoStore>
{
    [Fact]
    public async Task Its_files_are_served_with_a_policy_and_nothing_else_is()
    {
        foreach (var (path, type) in new[] { ("/shop", "text/html"), ("/shop/shop.js", "text/javascript"), ("/shop/shop.css", "text/css") })
        {
            var file = await store.Http.GetAsync(new Uri(path, UriKind.Relative));
            file.StatusCode.ShouldBe(HttpStatusCode.OK);
            file.Content.Headers.ContentType!.MediaType.ShouldBe(type);
            file.Headers.GetValues("Content-Security-Policy").Single()
                .ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';");
            file.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        }

        (await store.Http.GetAsync(new Uri("/shop/missing.js", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await store.Http.GetAsync(new Uri("/shop/..%2flocal.html", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Customers_of_the_demo_log_in_with_one_click_and_staff_do_not()
    {
        var accounts = JsonElement.Parse(await store.Http.GetStringAsync(new Uri("/shop/demo.json", UriKind.Relative)));

        var emails = accounts.EnumerateArray().Select(account => account.GetProperty("email").GetString()).ToList();
        emails.ShouldContain(DemoStore.CustomerEmail);
        emails.ShouldNotContain(DemoStore.StaffEmail);
    }

    /// <summary>Text of products and people gets into the page as text.</summary>
    [Fact]
    public async Task No_script_of_it_writes_markup()
    {
        foreach (var name in new[] { "shop.js", "page.js", "api.js", "checkout.js", "orders.js" })
        {
            var script = await store.Http.GetStringAsync(new Uri("/shop/" + name, UriKind.Relative));

            foreach (var way in new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "srcdoc", "eval(" })
            {
                script.ShouldNotContain(way, Case.Sensitive, name);
            }
        }
    }
}
