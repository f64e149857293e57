using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reports.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Copies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "flag_weight",
                table: "catalogue",
                type: "double precision",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<bool>(
                name: "head",
                table: "catalogue",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "identity_key",
                table: "catalogue",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "linked_to",
                table: "catalogue",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outline_ends",
                table: "catalogue",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "page",
                table: "catalogue",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "part",
                table: "catalogue",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "catalogue",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "role",
                table: "catalogue",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "score",
                table: "catalogue",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sketch",
                table: "catalogue",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stem",
                table: "catalogue",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "copy_bands",
                columns: table => new
                {
                    band = table.Column<long>(type: "bigint", nullable: false),
                    document_id = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_copy_bands", x => new { x.band, x.document_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_catalogue_stem",
                table: "catalogue",
                column: "stem");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "copy_bands");

            migrationBuilder.DropIndex(
                name: "ix_catalogue_stem",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "flag_weight",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "head",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "identity_key",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "linked_to",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "outline_ends",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "page",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "part",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "role",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "score",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "sketch",
                table: "catalogue");

            migrationBuilder.DropColumn(
                name: "stem",
                table: "catalogue");
        }
    }
}
