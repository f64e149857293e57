namespace Reports.Parse.Tests.Builders;

/// <summary>Invented sentences in any number, no two alike.</summary>
internal static class Prose
{
    private static readonly string[] Things = ["渡轮泊位", "石拱桥", "银杏苗圃", "风力磨坊", "沿河书屋", "茶山步道", "陶瓷作坊", "观星台", "集市凉棚", "灯塔"];
    private static readonly string[] Verbs = ["新建", "修缮", "扩建", "启用", "改造"];

    public static string Sentence(int i) => $"{Verbs[i % Verbs.Length]}{Things[i / Verbs.Length % Things.Length]}第{i + 1}期工程，沿岸居民出行更加便利，惠及村庄{i + 3}个。";

    /// <summary>A paragraph of a few sentences, about a hundred characters and more.</summary>
    public static string Paragraph(int i) => string.Concat(Enumerable.Range(i * 4, 4).Select(Sentence));

    public static IEnumerable<string> Paragraphs(int count, int from = 0) => Enumerable.Range(from, count).Select(Paragraph);
}
