using System.Text.RegularExpressions;
using FunctionsCommerce.Client;
using FunctionsCommerce.Client.PureEssence;
using FunctionsCommerce.Generator;

namespace FunctionsCommerce.Clients.Tests;

/// <summary>The lines of the READMEs are run as they stand there.</summary>
public sealed partial class ReadmeTests(DemoStore store) : IClassFixture<DemoStore>
{
    private const string Address = "http://127.0.0.1:7071";

    [Fact]
    public async Task The_dotnet_lines_are_those_that_run_here()
    {
        var own = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Clients.Tests", "ReadmeTests.cs"));
        var block = CSharp().Match(File.ReadAllText(Path.Combine(Repository.Root, "clients", "dotnet", "README.md"))).Groups[1].Value;

        foreach (var line in block.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.Contains(Address, StringComparison.Ordinal)))
        {
            own.ShouldContain(line);
        }

        var said = await SampleAsync(store.Http, new StringWriter());
        said.ShouldContain("This coupon does not exist");
        said.ShouldContain(" in all");
    }

    [NpmFact]
    public void The_typescript_lines_run()
    {
        var block = TypeScript().Match(File.ReadAllText(Path.Combine(Npm.Client.Folder, "README.md"))).Groups[1].Value;
        var folder = Directory.CreateDirectory(Path.Combine(Npm.Client.Folder, "dist", "readme-" + Guid.NewGuid().ToString("n")));
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "readme.ts"),
                block.Replace("\"functions-commerce-client\"", "\"../../src/index.js\"", StringComparison.Ordinal)
                    .Replace(Address, store.Http.BaseAddress!.ToString(), StringComparison.Ordinal) + "\nexport {};\n");
            Npm.Client.Run(
                "npx",
                [
                    "tsc", "--outDir", Path.Combine(folder.FullName, "out"), "--rootDir", ".", "--module", "NodeNext", "--target", "ES2022",
                    "--strict", Path.Combine(folder.FullName, "readme.ts"),
                ]);

            var said = Npm.Client.Run("node", [Directory.GetFiles(folder.FullName, "readme.js", SearchOption.AllDirectories).Single()]);

            said.ShouldContain("This coupon does not exist");
            said.ShouldContain("in all");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> SampleAsync(HttpClient http, StringWriter written)
    {
        var shop = new PureEssenceClient(http);
        var login = await shop.LoginAsync(new LoginRequest { Email = "john@example.com", Password = "securePassword123" });
        shop.AccessToken = login.Data.Token;

        var found = await shop.ListProductsAsync(search: "moisturizer", limit: 1);
        await shop.AddToCartAsync(new AddToCartRequest { ProductId = found.Data.Products[0].Id, Quantity = 1 });
        try
        {
            await shop.ApplyCouponAsync(new ApplyCouponRequest { Code = "NOSUCH" });
        }
        catch (CouponRefusedException refused)
        {
            Console.WriteLine(refused.Message);
            await written.WriteLineAsync(refused.Message);
        }

        var cart = await shop.GetCartAsync();
        Console.WriteLine($"{cart.Data.Summary.Total} in all");
        await written.WriteLineAsync($"{cart.Data.Summary.Total} in all");
        return written.ToString();
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("```ts\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex TypeScript();
}
